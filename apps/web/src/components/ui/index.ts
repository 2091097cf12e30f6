/**
 * The only door to the UI kit: features import from here and never from Mantine. Each component is a module without side
 * effects of its own, so a page carries only what it uses.
 */
export { Anchor, ExternalAnchor } from './anchor.tsx';
export { Avatar, CompanyLogo, type AvatarProps, type CompanyLogoProps } from './avatar.tsx';
export { Awaited, type AwaitedProps } from './awaited.tsx';
export { Badge, type BadgeProps } from './badge.tsx';
export { Button, ButtonLink, DownloadLink, type ButtonProps, type ButtonSize, type ButtonVariant } from './button.tsx';
export { Card, type CardProps } from './card.tsx';
export { Checkbox, Switch, type CheckboxProps } from './checkbox.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx';
export { DataTable, type Column, type DataTableProps } from './data-table.tsx';
export { Dialog, Drawer, type DialogProps } from './dialog.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { ErrorState, type ErrorStateProps } from './error-state.tsx';
export { FileUpload, type FileUploadProps } from './file-upload.tsx';
export { FilterLink, FilterLinks } from './filter-links.tsx';
export { Form, type FormProps } from './form.tsx';
export { IconButton, type IconButtonProps } from './icon-button.tsx';
export {
  Grid,
  Group,
  Sidebar,
  Stack,
  type Gap,
  type GridProps,
  type GroupProps,
  type SidebarProps,
} from './layout.tsx';
export { LoadMore, type LoadMoreProps } from './load-more.tsx';
export { DraftTag, LanguageTag, Localised, MachineTag, OriginTags, type LocalisedProps } from './localised.tsx';
export { Mark } from './mark.tsx';
export {
  Menu,
  MenuAction,
  MenuDivider,
  MenuLabel,
  MenuLink,
  type MenuActionProps,
  type MenuProps,
  type MenuTriggerProps,
} from './menu.tsx';
export { Notice, type NoticeProps } from './notice.tsx';
export { PageHeader, type PageHeaderProps } from './page-header.tsx';
export { PagedList, type PagedListProps } from './paged-list.tsx';
export { PartBars, type PartBar } from './part-bars.tsx';
export { PasswordField, type PasswordFieldProps } from './password-field.tsx';
export { Popover, type PopoverProps, type PopoverTriggerProps } from './popover.tsx';
export { Progress, type ProgressProps } from './progress.tsx';
export { RadioGroup, type RadioGroupProps, type RadioOption } from './radio-group.tsx';
export { Ridge } from './ridge.tsx';
export { SegmentedControl, type SegmentedControlProps } from './segmented-control.tsx';
export {
  MultiSelect,
  Select,
  type MultiSelectProps,
  type Option,
  type OptionGroup,
  type SelectProps,
} from './select.tsx';
export { ListSkeleton, Skeleton, type ListSkeletonProps, type SkeletonProps } from './skeleton.tsx';
export { StatTile, StatTiles, type StatTileProps } from './stat-tile.tsx';
export { Stepper, type Step, type StepperProps } from './stepper.tsx';
export { Tabs, type TabItem, type TabsProps } from './tabs.tsx';
export { TextArea, type TextAreaProps } from './text-area.tsx';
export { TextField, type TextFieldProps } from './text-field.tsx';
export { ToastRegion } from './toast-region.tsx';
export { Text, Title, type TextProps, type TitleProps } from './typography.tsx';
export { TrendChart, type TrendChartProps, type TrendSeries } from './trend-chart.tsx';
export { UiProvider } from './ui-provider.tsx';
export { UnsavedGuard } from './unsaved-guard.tsx';
