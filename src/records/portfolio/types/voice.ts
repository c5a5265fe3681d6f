/**
 * Records of surveys, surveyAnswers, feedback, esg.
 *
 * Written by `npm run record-types` from `src/records/tables`: change it there.
 *
 * @module
 */
import type { DateInput } from '../../../money/core.js'
import type { RecordHead } from './record.js'

/** A round of questions put to clients. */
export interface Survey extends RecordHead {
  /** Key of the survey. */
  readonly id: string
  /** Name. */
  readonly name: string
  /** First day. */
  readonly from: DateInput
  /** Last day. */
  readonly until?: DateInput
  /** Clients who were asked; clients, whole, >= 0. */
  readonly invited?: number
  /** Lowest answer of the scale; points. */
  readonly lowest: number
  /** Highest answer of the scale; points. */
  readonly highest: number
}

/** One client's answer to one question; what was not answered has no record. */
export interface SurveyAnswer extends RecordHead {
  /** The survey; id of one of `surveys`. */
  readonly survey: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** The person; id of one of `contacts`. */
  readonly contact?: string
  /** The question, by a short name: nps, csat, image1. */
  readonly question: string
  /** The answer, on the survey's scale; points. */
  readonly answer: number
  /** Day of the answer. */
  readonly date: DateInput
}

/** What a client said of its own accord: a comment, a complaint, praise. */
export interface Feedback extends RecordHead {
  /** Key of the entry. */
  readonly id: string
  /** The client; id of one of `clients`. */
  readonly client: string
  /** The person; id of one of `contacts`. */
  readonly contact?: string
  /** Day. */
  readonly date: DateInput
  /** How it came. */
  readonly channel?: string
  /** The words. */
  readonly text: string
  /** Whether it is a complaint. */
  readonly complaint?: boolean
  /** Day on which it was settled. */
  readonly resolvedOn?: DateInput
  /** Whether it came up again. */
  readonly reopened?: boolean
}

/** Environmental, social and governance data of a client or project. */
export interface EsgEntry extends RecordHead {
  /** The client; id of one of `clients`. */
  readonly client: string
  /** The project, where it is about one; id of one of `projects`. */
  readonly project?: string
  /** Day of the data. */
  readonly date: DateInput
  /** Environmental score, 100 is best; points, >= 0, <= 100. */
  readonly environmental?: number
  /** Social score; points, >= 0, <= 100. */
  readonly social?: number
  /** Governance score; points, >= 0, <= 100. */
  readonly governance?: number
  /** Own emissions a year; t CO2e, >= 0. */
  readonly emissionsScope1?: number
  /** Emissions of energy bought; t CO2e, >= 0. */
  readonly emissionsScope2?: number
  /** Emissions up and down the chain; t CO2e, >= 0. */
  readonly emissionsScope3?: number
  /** Part of its energy that is renewable; share, >= 0, <= 1. */
  readonly renewableShare?: number
  /** Lost-time accidents a million hours; per million hours, >= 0. */
  readonly accidents?: number
  /** Fines of the year, in the currency of the client; currency, >= 0. */
  readonly fines?: number
  /** What the press holds against it. */
  readonly controversy?: 'none' | 'minor' | 'severe'
  /** Who says so. */
  readonly by?: string
}
