import { createLazyRoute } from '@tanstack/react-router';
import { RankingPage } from './ranking.page.tsx';

export const Route = createLazyRoute('/administration/ranking')({ component: RankingPage });
