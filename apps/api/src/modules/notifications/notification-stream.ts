import { Injectable, type MessageEvent, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { finalize, interval, map, merge, Observable, startWith, Subject, switchMap, takeUntil } from 'rxjs';
import { DatabaseListener } from '../../platform/listen/database-listener.ts';
import { AppError } from '../../platform/http/app-error.ts';
import { NotificationsQueries } from './notifications.queries.ts';

/** Far more open pages than a person has; past it somebody is trying how many connections we hold. */
const streamsPerUser = 20;

/** Proxies close silent connections after about a minute. */
const heartbeatMilliseconds = 25_000;

/**
 * Tells a user's open pages how many notifications are unread: at once, whenever that changes on any instance, and again
 * after a lost database connection, so that nothing is missed.
 */
@Injectable()
export class NotificationStream implements OnModuleInit, OnModuleDestroy {
  readonly #queries: NotificationsQueries;
  readonly #listener: DatabaseListener;
  readonly #readers = new Map<string, { changes: Subject<void>; open: number }>();
  readonly #closing = new Subject<void>();

  constructor(queries: NotificationsQueries, listener: DatabaseListener) {
    this.#queries = queries;
    this.#listener = listener;
  }

  onModuleInit(): void {
    this.#listener.subscribe(
      'notification',
      (userId) => this.#readers.get(userId)?.changes.next(),
      () => {
        for (const { changes } of this.#readers.values()) changes.next();
      },
    );
  }

  /** Ends the open streams, so that a stopping server need not wait for its readers. */
  onModuleDestroy(): void {
    this.#closing.next();
  }

  /** @throws AppError `RATE_LIMITED` for a user who has too many open. */
  open(userId: string): Observable<MessageEvent> {
    const reader = this.#readers.get(userId) ?? { changes: new Subject<void>(), open: 0 };
    if (reader.open >= streamsPerUser) throw new AppError('RATE_LIMITED', { retryAfterSeconds: 60 });
    reader.open += 1;
    this.#readers.set(userId, reader);
    const counts = reader.changes.pipe(
      startWith(undefined),
      switchMap(() => this.#queries.unread(userId)),
      map((count): MessageEvent => ({ type: 'unread', data: count })),
    );
    const heartbeats = interval(heartbeatMilliseconds).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: {} })));
    return merge(counts, heartbeats).pipe(
      takeUntil(this.#closing),
      finalize(() => {
        reader.open -= 1;
        if (reader.open === 0) this.#readers.delete(userId);
      }),
    );
  }
}
