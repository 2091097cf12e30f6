import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import classes from './inline-input.module.css';

/** How a box and the words beside it stand: for check boxes, switches and radio buttons. */
export const inlineInputStyles = {
  labelWrapper: classes['words'] ?? '',
  inner: classes['box'] ?? '',
  description: classes['hint'] ?? '',
};
