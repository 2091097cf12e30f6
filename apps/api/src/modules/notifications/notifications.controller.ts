import {
  Done,
  Id,
  NotificationPage,
  NotificationPreferences,
  PageQuery,
  UnreadCount,
  UpdateNotificationPreferencesBody,
} from '@karakoram/contracts';
import type { UserActor } from '@karakoram/domain';
import { Body, Controller, Get, type MessageEvent, Param, Post, Put, Query, Sse } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Observable } from 'rxjs';
import { CurrentUser } from '../../platform/http/actor.ts';
import { Endpoint } from '../../platform/http/endpoint.decorator.ts';
import { NotificationStream } from './notification-stream.ts';
import { NotificationsQueries } from './notifications.queries.ts';
import { MarkNotificationsRead } from './use-cases/mark-notifications-read.ts';
import { UpdateNotificationPreferences } from './use-cases/update-notification-preferences.ts';

@ApiTags('notifications')
@Controller('v1/notifications')
export class NotificationsController {
  readonly #queries: NotificationsQueries;
  readonly #stream: NotificationStream;
  readonly #markRead: MarkNotificationsRead;
  readonly #updatePreferences: UpdateNotificationPreferences;

  constructor(
    queries: NotificationsQueries,
    stream: NotificationStream,
    markRead: MarkNotificationsRead,
    updatePreferences: UpdateNotificationPreferences,
  ) {
    this.#queries = queries;
    this.#stream = stream;
    this.#markRead = markRead;
    this.#updatePreferences = updatePreferences;
  }

  @Get()
  @Endpoint({ permission: 'notification:read', response: NotificationPage, summary: 'Own notifications, newest first' })
  list(@CurrentUser() user: UserActor, @Query({ schema: PageQuery }) query: PageQuery): Promise<NotificationPage> {
    return this.#queries.list(user.userId, query);
  }

  @Get('unread')
  @Endpoint({ permission: 'notification:read', response: UnreadCount, summary: 'How many are unread' })
  unread(@CurrentUser() user: UserActor): Promise<UnreadCount> {
    return this.#queries.unread(user.userId);
  }

  @Sse('stream')
  @Endpoint({
    permission: 'notification:read',
    response: 'raw',
    summary: 'Server-sent events: `unread` with { unread } at once and at every change, `heartbeat` in between',
    problems: ['RATE_LIMITED'],
  })
  stream(@CurrentUser() user: UserActor): Observable<MessageEvent> {
    return this.#stream.open(user.userId);
  }

  @Post('read')
  @Endpoint({ permission: 'notification:read', response: Done, summary: 'Mark all as read' })
  readAll(@CurrentUser() user: UserActor): Promise<Done> {
    return this.#markRead.execute(user);
  }

  @Post(':id/read')
  @Endpoint({ permission: 'notification:read', response: Done, summary: 'Mark one as read', problems: ['NOT_FOUND'] })
  readOne(@CurrentUser() user: UserActor, @Param('id', { schema: Id }) id: string): Promise<Done> {
    return this.#markRead.execute(user, id);
  }

  @Get('preferences')
  @Endpoint({ permission: 'notification:read', response: NotificationPreferences, summary: 'Where each kind goes' })
  async preferences(@CurrentUser() user: UserActor): Promise<NotificationPreferences> {
    return { preferences: await this.#queries.preferences(user.userId) };
  }

  @Put('preferences')
  @Endpoint({ permission: 'notification:read', response: NotificationPreferences, summary: 'Choose where kinds go' })
  savePreferences(
    @CurrentUser() user: UserActor,
    @Body({ schema: UpdateNotificationPreferencesBody }) body: UpdateNotificationPreferencesBody,
  ): Promise<NotificationPreferences> {
    return this.#updatePreferences.execute(user, body);
  }
}
