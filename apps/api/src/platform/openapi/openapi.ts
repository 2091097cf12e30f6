import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The OpenAPI 3.1 description of every route under /api/v1; docs/openapi.json is its committed copy. */
export function createOpenApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Karakoram')
    .setDescription(
      'Partner matchmaking for Chinese and Pakistani technology companies. Sign-in lives under /api/auth.',
    )
    .setVersion('1')
    .addCookieAuth('better-auth.session_token')
    .build();
  return SwaggerModule.createDocument(app, description);
}

/** Serves the description at /api/openapi.json and a page to read it at /api/docs. */
export function registerOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => createOpenApiDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Karakoram API',
  });
}
