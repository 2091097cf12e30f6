/*
 * Pages are mirrored for Urdu, so nothing of their look may name left or right. Stylesheets are checked by `@eslint/css`; this
 * is the same for styles that components write, as selectors of `no-restricted-syntax`.
 */

/** Lines run across the page in all three languages: what is neither left nor right may keep its name, which browsers know longer. */
export const logicalInStylesheets = {
  allowProperties: ['overflow-x', 'overflow-y'],
  allowUnits: ['vw', 'vh', 'dvh'],
};

const physicalProperty =
  '/^((margin|padding|border|scrollMargin|scrollPadding)(Left|Right)|border(Top|Bottom)(Left|Right)Radius|left|right)/';
const physicalValue = '/^(left|right)$/';
const sidedProperty = '/^(textAlign|float|clear)$/';
/** The UI kit's short names of margins, paddings and offsets. */
const shorthand = '/^([mp][lr]|left|right)$/';

const inStyle = "JSXAttribute[name.name='style'] ObjectExpression > ";

export const logicalPropertiesOnly = [
  {
    selector: `${inStyle}Property[key.name=${physicalProperty}]`,
    message: 'Name start and end (marginInlineStart, insetInlineEnd): pages are mirrored for Urdu.',
  },
  {
    selector: `${inStyle}Property[key.name=${sidedProperty}][value.value=${physicalValue}]`,
    message: 'Align to start or end: pages are mirrored for Urdu.',
  },
  {
    selector: `JSXAttribute[name.name=${shorthand}]`,
    message: 'Use ms, me, ps, pe or a style with start and end: pages are mirrored for Urdu.',
  },
];
