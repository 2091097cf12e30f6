import { createLazyRoute } from '@tanstack/react-router';
import { NewProgrammePage } from './programme-form.page.tsx';

export const Route = createLazyRoute('/desk/programmes/new')({ component: NewProgrammePage });
