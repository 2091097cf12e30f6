/** Forms that save as one types. */
export { AutosaveNotices } from './autosave-notices.tsx';
export { type AutosaveDraft, type AutosaveForm, type AutosaveSnapshot, type FieldOf } from './autosave-store.ts';
export { FormStep } from './form-step.tsx';
export { LocalisedFields, type LocalisedFieldsProps } from './localised-fields.tsx';
export { localisedOf, type Texts, textsOf } from './texts.ts';
export { useAutosaveStore } from './use-autosave-store.ts';
