import { createLazyRoute } from '@tanstack/react-router';
import { SuggestionsPage } from './suggestions.page.tsx';

export const Route = createLazyRoute('/suggestions')({ component: SuggestionsPage });
