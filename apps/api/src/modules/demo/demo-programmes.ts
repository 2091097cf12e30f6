import { createHash } from 'node:crypto';
import { languagesOf, utcOffsetOf, wallClockOf } from '@karakoram/domain';
import type { DemoProgramme, DemoResource } from './demo-data.ts';
import type { DemoRows } from './demo.repository.ts';

const hourMilliseconds = 60 * 60 * 1000;
const dayMilliseconds = 24 * hourMilliseconds;

/** Who registers for a company of the demo. */
interface DemoPerson {
  readonly companyId: string;
  readonly userId: string;
  readonly name: string;
  readonly email: string;
}

/** A programme with those who registered for it: the first have seats, the others wait. */
export function programmeRows(
  programme: DemoProgramme & { readonly id: string },
  personOf: (company: string) => DemoPerson,
  now: Date,
): Pick<DemoRows, 'programmes' | 'registrations'> {
  const { startsInDays, startsAt, durationHours, registrationEndsInDays, registrations, ...values } = programme;
  const inDays = (days: number): Date => new Date(now.getTime() + days * dayMilliseconds);
  const { day } = wallClockOf(inDays(startsInDays), values.zone);
  const begins = new Date(`${day}T${startsAt}:00${utcOffsetOf(values.zone)}`);
  const announced = inDays(Math.min(0, registrationEndsInDays) - 20);
  return {
    programmes: [
      {
        ...values,
        status: 'published',
        companyTypes: [...values.companyTypes],
        title: { ...values.title },
        summary: { ...values.summary },
        description: { ...values.description },
        address: { ...values.address },
        startsAt: begins,
        endsAt: new Date(begins.getTime() + durationHours * hourMilliseconds),
        registrationEndsAt: new Date(
          Math.min(begins.getTime(), begins.getTime() + (registrationEndsInDays - startsInDays) * dayMilliseconds),
        ),
        invented: true,
        createdAt: announced,
        updatedAt: announced,
        publishedAt: announced,
      },
    ],
    registrations: registrations.map((company, index) => {
      const { companyId, userId, name, email } = personOf(company);
      const createdAt = new Date(announced.getTime() + (index + 1) * dayMilliseconds);
      const hasSeat = index < values.capacity;
      return {
        programmeId: programme.id,
        companyId,
        status: hasSeat ? ('registered' as const) : ('waiting' as const),
        personName: name,
        personPosition: 'Business development',
        personEmail: email,
        wants: 'A first partner in the other country.',
        registeredBy: userId,
        createdAt,
        seatedAt: hasSeat ? createdAt : null,
      };
    }),
  };
}

/** A resource with its versions and their files. */
export function resourceRows(
  resource: DemoResource & { readonly id: string },
  newId: () => string,
  now: Date,
): Pick<DemoRows, 'resources' | 'resourceVersions' | 'resourceFiles'> {
  const ago = (hours: number): Date => new Date(now.getTime() - hours * hourMilliseconds);
  const versions = resource.versions.map((version, index) => {
    const common = {
      id: newId(),
      resourceId: resource.id,
      number: index + 1,
      changes: { ...version.changes },
      createdAt: ago(version.hoursAgo),
    };
    if ('text' in version) {
      return {
        row: { ...common, form: 'text' as const, languages: languagesOf(version.text), text: { ...version.text } },
        file: undefined,
      };
    }
    const { content, fileName, language } = version;
    return {
      row: {
        ...common,
        form: 'file' as const,
        languages: [language],
        fileName,
        fileKind: 'pdf',
        fileBytes: content.byteLength,
        fileHash: createHash('sha256').update(content).digest('hex'),
      },
      file: { versionId: common.id, content },
    };
  });
  return {
    resources: [
      {
        id: resource.id,
        kind: resource.kind,
        status: 'published',
        title: { ...resource.title },
        summary: { ...resource.summary },
        languages: [...new Set(versions.flatMap(({ row }) => row.languages))],
        versions: versions.length,
        invented: true,
        createdAt: versions[0]?.row.createdAt ?? now,
        changedAt: versions.at(-1)?.row.createdAt ?? now,
      },
    ],
    resourceVersions: versions.map(({ row }) => row),
    resourceFiles: versions.flatMap(({ file }) => file ?? []),
  };
}
