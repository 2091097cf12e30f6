import { directionOf } from '@karakoram/domain';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect } from 'react';
import { UiProvider } from '../components/ui/index.ts';
import { loadChineseFontsWhenIdle } from '../lib/chinese-fonts.ts';
import { useLocale } from '../lib/i18n.ts';
import type { AppRouter } from './router.tsx';

interface AppProps {
  queryClient: QueryClient;
  router: AppRouter;
}

export function App({ queryClient, router }: AppProps) {
  const locale = useLocale();
  useEffect(loadChineseFontsWhenIdle, []);
  return (
    <QueryClientProvider client={queryClient}>
      <UiProvider direction={directionOf(locale)}>
        <RouterProvider router={router} />
      </UiProvider>
    </QueryClientProvider>
  );
}
