export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'attention' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

const looks = {
  primary: { variant: 'filled', color: 'jade' },
  secondary: { variant: 'default', color: 'jade' },
  quiet: { variant: 'subtle', color: 'jade' },
  attention: { variant: 'filled', color: 'vermilion' },
  danger: { variant: 'outline', color: 'vermilion' },
} as const satisfies Record<ButtonVariant, { variant: string; color: string }>;

const sizes = { sm: 'xs', md: 'sm', lg: 'md' } as const satisfies Record<ButtonSize, string>;

/** Our few kinds of button in Mantine's words. */
export function buttonLook(variant: ButtonVariant, size: ButtonSize) {
  return { ...looks[variant], size: sizes[size] };
}
