import { AccountName, LocaleCode } from '@karakoram/contracts';
import { locales } from '@karakoram/domain';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { z } from 'zod';
import type { Config } from '../../config/config.ts';
import type { Database } from '../database/database.ts';
import { validationError } from '../http/validation.ts';
import type { Mail } from '../mail/mail.ts';
import type { Log } from '../logging/log.ts';
import { hashPassword, verifyPassword } from './password.ts';

/** Header by which the auth routes tell better-auth the address that Fastify found; a client's own is overwritten. */
export const clientAddressHeader = 'x-karakoram-client-address';

const hour = 60 * 60;
const minute = 60;
const UserLocale = z.enum(locales).catch('en');
const signUp = '/sign-up/email';
/** What the library would take in any form and length. */
const NewUser = z.looseObject({ name: AccountName, locale: LocaleCode.optional() });

/**
 * Accounts by e-mail and password: sign-up with verification, sign-in, reset, sessions. Kept to what the library does
 * well; seats in companies and permissions are ours.
 */
export function createAuth(config: Config, database: Database, mail: Mail, log: Log) {
  const sendAccountMail = (
    user: { email: string; emailVerified: boolean; name: string },
    locale: unknown,
    template: string,
    link: string,
  ) =>
    database.transaction((tx) =>
      mail.enqueue(tx, {
        to: user.email,
        // Anybody can sign up with somebody else's address: until it is confirmed, no words of theirs are mailed to it.
        name: user.emailVerified ? user.name : null,
        locale: UserLocale.parse(locale),
        template: `mail:${template}`,
        params: {},
        link,
        notification: false,
      }),
    );
  const localeOfUser = (user: object): unknown => ('locale' in user ? user.locale : undefined);

  return betterAuth({
    baseURL: config.appOrigin,
    basePath: '/api/auth',
    secret: config.authSecret,
    telemetry: { enabled: false },
    trustedOrigins: [config.appOrigin],
    // Name and language are changed by a route of ours, which knows what they may be.
    disabledPaths: ['/update-user'],
    database: prismaAdapter(database.authClient, { provider: 'postgresql', transaction: true }),
    user: {
      additionalFields: {
        locale: { type: [...locales], required: false, defaultValue: 'en', input: true },
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: hour,
      password: {
        hash: hashPassword,
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
      sendResetPassword: async ({ user, url }) => {
        await sendAccountMail(user, localeOfUser(user), 'resetPassword', url);
      },
      // The answer to the caller is the same as for a new address; the owner of the address learns of it by mail.
      onExistingUserSignUp: async ({ user }) => {
        await sendAccountMail(user, localeOfUser(user), 'existingAccount', '/sign-in');
      },
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: hour,
      sendVerificationEmail: async ({ user, url }) => {
        await sendAccountMail(user, localeOfUser(user), 'verifyEmail', url);
      },
    },
    session: { expiresIn: 14 * 24 * hour, updateAge: 24 * hour },
    rateLimit: {
      enabled: config.rateLimits,
      storage: 'database',
      window: minute,
      max: 120,
      customRules: {
        '/sign-in/email': { window: minute, max: 10 },
        '/sign-up/email': { window: hour, max: 20 },
        '/request-password-reset': { window: hour, max: 10 },
        '/send-verification-email': { window: hour, max: 10 },
        '/reset-password': { window: hour, max: 20 },
        '/get-session': false,
      },
    },
    advanced: {
      cookiePrefix: 'better-auth',
      useSecureCookies: config.appOrigin.startsWith('https://'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      database: { generateId: false },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    // Errors reach our own routes as they are, so that a lost database is not mistaken for a fault.
    onAPIError: { throw: true },
    hooks: {
      before: createAuthMiddleware((context) =>
        Promise.resolve(context.path === signUp ? { context: { body: readNewUser(context.body) } } : undefined),
      ),
      // A disabled account keeps its rows but gets no session; the answer is that of a wrong password to strangers.
      after: createAuthMiddleware(async (context) => {
        // The library answers with the account; the form of its id tells whether the address had one before.
        if (context.path === signUp && !isAPIError(context.context.returned)) return { status: true };
        const session = context.context.newSession;
        if (!session) return;
        const user = await database.reader.user.findUnique({
          where: { id: session.user.id },
          select: { disabledAt: true },
        });
        if (user?.disabledAt === null) return;
        await database.transaction((tx) => tx.session.deleteMany({ where: { userId: session.user.id } }));
        throw new APIError('FORBIDDEN', { code: 'ACCOUNT_DISABLED' });
      }),
    },
    logger: {
      log: (level, message) => {
        // Only the library's own sentence: its further arguments may hold addresses.
        if (level === 'error') log.error({}, `auth: ${message}`);
        else if (level === 'warn') log.warn({}, `auth: ${message}`);
      },
    },
  });
}

/** @throws AppError `VALIDATION_FAILED` naming what is wrong. */
function readNewUser(body: unknown): z.output<typeof NewUser> {
  const parsed = NewUser.safeParse(body);
  if (!parsed.success) throw validationError(parsed.error.issues);
  return parsed.data;
}

export type Auth = ReturnType<typeof createAuth>;
