/*
 * The styles that Mantine's components build on. They are imported first of all (main.tsx), because what builds on them
 * must come later in the cascade, in whatever order pages and their components are loaded.
 */
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/default-css-variables.layer.css';
import '@mantine/core/styles/global.layer.css';
import '@mantine/core/styles/UnstyledButton.layer.css';
