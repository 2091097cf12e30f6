import { DraftTranslationBody, TranslationDraft } from '@karakoram/contracts';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentMember, type MemberActor } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { DraftTranslation } from './use-cases/draft-translation.ts';

@ApiTags('companies')
@Controller('v1')
export class TranslationsController {
  readonly #draft: DraftTranslation;

  constructor(draft: DraftTranslation) {
    this.#draft = draft;
  }

  @Post('company/translation-drafts')
  @Endpoint({
    permission: 'company:edit',
    response: TranslationDraft,
    summary: 'Have the translation service draft a text of the profile in another language; nothing is stored',
    problems: [
      'VALIDATION_FAILED',
      'COMPANY_STATE_CONFLICT',
      'RATE_LIMITED',
      'TRANSLATION_NOT_OFFERED',
      'TRANSLATION_REFUSED',
      'TRANSLATION_UNAVAILABLE',
    ],
  })
  draft(@CurrentMember() member: MemberActor, @Body({ schema: DraftTranslationBody }) body: DraftTranslationBody) {
    return this.#draft.execute(member, body);
  }
}
