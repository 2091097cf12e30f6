import type { OpportunityDetails } from '@karakoram/contracts';
import type {
  CompanyAction,
  CompanyLanguage,
  CompanyType,
  CooperationMode,
  Country,
  DeclineReason,
  DismissReason,
  Locale,
  LocalisedText,
  MatchRequestStatus,
  MemberRole,
  OpportunityDirection,
  OpportunityText,
  OpportunityType,
  PlatformRole,
  ProgrammeKind,
  ProgrammeSide,
  ProgrammeVenue,
  ReadinessStage,
  ResourceKind,
  ReviewReason,
  SizeBand,
  TextOrigin,
} from '@karakoram/domain';

/** A whole demonstration as data. Moments are told as hours before it is filled in, so that it never looks old. */
export interface Demo {
  readonly companies: readonly DemoCompany[];
  readonly users: readonly DemoUser[];
  readonly matchRequests: readonly DemoMatchRequest[];
  readonly suggestions: readonly DemoSuggestion[];
  readonly opportunities: readonly DemoOpportunity[];
  readonly programmes: readonly DemoProgramme[];
  readonly resources: readonly DemoResource[];
}

/** An invented company; others refer to it by its key. */
export interface DemoCompany {
  readonly key: string;
  readonly type: CompanyType;
  readonly country: Country;
  readonly names: LocalisedText;
  readonly registrationNumber: string | null;
  readonly provinceCode: string;
  readonly cityCode: string;
  readonly sizeBand: SizeBand;
  readonly founded: number;
  readonly website: string | null;
  readonly languages: readonly CompanyLanguage[];
  readonly sectors: readonly string[];
  readonly summary: LocalisedText;
  readonly summaryOrigins: DemoTextOrigins;
  readonly description: LocalisedText;
  readonly descriptionOrigins: DemoTextOrigins;
  readonly offers: readonly DemoStatement[];
  readonly needs: readonly DemoStatement[];
  readonly partnerSizes: readonly SizeBand[];
  readonly partnerPlaces: readonly string[];
  readonly contactName: string;
  readonly contactEmail: string;
  /** The drawing of the logo as SVG, or null for a company without one. */
  readonly logo: string | null;
  readonly createdHoursAgo: number;
  /** What has happened to the listing, oldest first; its status follows from it. */
  readonly history: readonly DemoStep[];
  readonly pendingChange: DemoIdentityChange | null;
}

export interface DemoStatement {
  readonly concepts: readonly string[];
  readonly modes: readonly CooperationMode[];
  readonly text: LocalisedText;
  readonly textOrigins: DemoTextOrigins;
  /** Of an offer; null: not stated. */
  readonly readiness: ReadinessStage | null;
}

/** Where the translations of a text come from, with the hours since a confirmation. */
export type DemoTextOrigins = Partial<
  Record<Locale, Omit<TextOrigin, 'confirmedAt'> & { readonly confirmedHoursAgo: number | null }>
>;

/** A submission by the company or a decision of its desk. */
export interface DemoStep {
  readonly action: CompanyAction;
  readonly hoursAgo: number;
  readonly reasons: readonly ReviewReason[];
  readonly note: string | null;
}

/** New names that wait for the desk. */
export interface DemoIdentityChange {
  readonly names: LocalisedText;
  readonly hoursAgo: number;
}

export interface DemoUser {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** Null for somebody who has a seat but cannot sign in: most companies of the demo are only there to be found. */
  readonly password: string | null;
  readonly platformRole: PlatformRole | null;
  readonly deskCountry: Country | null;
  readonly seat: { readonly company: string; readonly role: MemberRole } | null;
}

export interface DemoMatchRequest {
  readonly sender: string;
  readonly receiver: string;
  readonly mode: CooperationMode;
  readonly message: string;
  /** Which offer or need of which side it is about. */
  readonly about: {
    readonly side: 'sender' | 'receiver';
    readonly kind: 'offer' | 'need';
    readonly position: number;
  } | null;
  readonly status: MatchRequestStatus;
  readonly sentHoursAgo: number;
  /** Null while it is pending, and for a request that expired: that moment follows from the first. */
  readonly answeredHoursAgo: number | null;
  readonly declineReason: DeclineReason | null;
  readonly declineNote: string | null;
}

/** What a company did with a suggested partner short of sending a request. */
export interface DemoSuggestion {
  readonly company: string;
  readonly partner: string;
  readonly state: 'saved' | 'dismissed';
  readonly reason: DismissReason | null;
  readonly note: string | null;
  readonly hoursAgo: number;
}

/** An opportunity of an approved company. */
export interface DemoOpportunity {
  readonly company: string;
  readonly type: OpportunityType;
  readonly direction: OpportunityDirection;
  readonly anonymous: boolean;
  readonly state: 'draft' | 'submitted' | 'changes_requested' | 'published';
  /** Since when it is in that state. */
  readonly hoursAgo: number;
  readonly texts: Partial<Record<OpportunityText, LocalisedText>>;
  /** Of translations; a text without them is the company's own in every language. */
  readonly textOrigins?: Partial<Record<OpportunityText, DemoTextOrigins>>;
  readonly details: OpportunityDetails;
  readonly concepts: readonly string[];
  readonly modes: readonly CooperationMode[];
  readonly partnerTypes: readonly CompanyType[];
  readonly partnerSizes: readonly SizeBand[];
  readonly targetPlaces: readonly string[];
}

/** An invented programme. Its days are counted from the filling, so that some always lie ahead. */
export interface DemoProgramme {
  readonly kind: ProgrammeKind;
  readonly organiser: ProgrammeSide;
  readonly audience: ProgrammeSide;
  readonly companyTypes: readonly CompanyType[];
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  readonly description: LocalisedText;
  readonly venue: ProgrammeVenue;
  readonly cityCode: string | null;
  readonly address: LocalisedText;
  readonly onlineUrl: string | null;
  readonly zone: Country;
  readonly startsInDays: number;
  /** On the clock of the zone, as `14:00`. */
  readonly startsAt: string;
  readonly durationHours: number;
  readonly registrationEndsInDays: number;
  readonly capacity: number;
  /** Companies in the order in which they registered. */
  readonly registrations: readonly string[];
}

/** An invented document of the library, oldest version first. */
export interface DemoResource {
  readonly kind: ResourceKind;
  readonly title: LocalisedText;
  readonly summary: LocalisedText;
  readonly versions: readonly (DemoVersion & (DemoTextVersion | DemoFileVersion))[];
}

interface DemoVersion {
  readonly hoursAgo: number;
  readonly changes: LocalisedText;
}

interface DemoTextVersion {
  readonly text: LocalisedText;
}

/** A PDF. */
interface DemoFileVersion {
  readonly language: Locale;
  readonly fileName: string;
  readonly content: Uint8Array<ArrayBuffer>;
}
