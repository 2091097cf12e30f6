import { z } from 'zod';

/** Length is what makes a password strong (NIST SP 800-63B); the upper bound keeps hashing cheap. */
export const NewPassword = z.string().min(10).max(128);
