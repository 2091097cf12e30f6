/** How a company is shown wherever it appears: cards, names, places, badges. Needs no feature. */
export { CompanyCardSkeletons } from './company-card-skeleton.tsx';
export { CompanyCardView, type CompanyCardViewProps } from './company-card-view.tsx';
export { OwnName, ReaderName, useReaderName } from './company-name.tsx';
export { ConceptChips, type ConceptChipsProps } from './concept-chips.tsx';
export { PlaceText, type PlaceTextProps } from './place-text.tsx';
export { SectorBadges } from './sector-badges.tsx';
export { StatementList } from './statement-list.tsx';
export { InventedBadge, VerificationBadge } from './verification-badge.tsx';
