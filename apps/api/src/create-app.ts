import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import multipart from '@fastify/multipart';
import { StandardSchemaValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest, LogController } from 'fastify';
import { AppModule } from './app.module.ts';
import type { Config } from './config/config.ts';
import { createAuth } from './platform/auth/auth.ts';
import { registerAuthRoutes } from './platform/auth/auth.routes.ts';
import { Database } from './platform/database/database.ts';
import { registerAnswerSchemas } from './platform/http/answer.ts';
import { registerConditionalGet } from './platform/http/conditional-get.ts';
import { requireOwnOrigin } from './platform/http/origin.ts';
import { ProblemFilter } from './platform/http/problem.filter.ts';
import { registerSecurityHeaders } from './platform/http/security-headers.ts';
import { validationError } from './platform/http/validation.ts';
import { Translations } from './platform/i18n/translations.ts';
import { Log } from './platform/logging/log.ts';
import { NestLog } from './platform/logging/nest-log.ts';
import { Mail } from './platform/mail/mail.ts';
import { registerOpenApi } from './platform/openapi/openapi.ts';
import { PageHeads } from './platform/pages/page-heads.ts';
import { registerWeb } from './platform/pages/web.routes.ts';

/** JSON bodies past this many bytes are refused; files have limits of their own. */
const bodyLimitBytes = 256 * 1024;

/** Long enough for an import's file over a slow line. */
const requestTimeoutMilliseconds = 5 * 60 * 1000;

/**
 * The whole application short of listening. main.ts and the tests both build it here, so that what is tested is what
 * runs.
 */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const log = new Log(config);
  const adapter = new FastifyAdapter({
    loggerInstance: log.logger,
    // One line a request would drown what matters; the proxy in front logs them.
    logController: new LogController({ disableRequestLogging: true }),
    // One proxy is trusted: the last address is the one it saw, those before are what the client claims.
    trustProxy: config.trustProxy && ((_address, hop) => hop === 0),
    // Node's own limit, which Fastify lifts: nobody holds a connection by sending a request for ever.
    requestTimeout: requestTimeoutMilliseconds,
    bodyLimit: bodyLimitBytes,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200 },
    // An address that is no address is refused before there is a route, and with it a filter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      app.get(ProblemFilter).answer(error, request, reply);
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.for(config), adapter, {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(new NestLog(log));
  const fastify = app.getHttpAdapter().getInstance();

  app.setGlobalPrefix('api');
  app.enableShutdownHooks();
  app.useGlobalFilters(app.get(ProblemFilter));
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: validationError }));

  fastify.addHook('onRequest', (request, reply, done) => {
    // What anybody may keep says so itself; everything else is somebody's own.
    void reply.header('x-request-id', request.id).header('cache-control', 'no-store');
    // Whatever the address: the router understands more spellings of a path than a comparison here would.
    requireOwnOrigin(request, config.appOrigin);
    done();
  });

  registerSecurityHeaders(fastify, config.appOrigin);
  registerAnswerSchemas(fastify);
  registerConditionalGet(fastify);
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'] });
  await app.register(multipart, { limits: { files: 1, fields: 10, fieldSize: 64 * 1024 } });

  registerAuthRoutes(fastify, createAuth(config, app.get(Database), app.get(Mail), log), config.appOrigin);
  registerOpenApi(app);
  registerWeb(fastify, { config, heads: app.get(PageHeads, { strict: false }), translations: app.get(Translations) });
  return app;
}
