/**
 * What the inputs of a client are read with: the lender's policy, last answers, a reader of comments.
 *
 * @module
 */
import type { DateInput } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { Feedback } from '../../records/index.js'
import { lexiconScorer } from '../../satisfaction/feedback/lexicon-scorer.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import type { LastAnswers } from './answers.js'
import { lastAnswers } from './answers.js'
import type { Dealing } from './dealings.js'
import { dealingsOf } from './dealings.js'
import type { FacetsPolicy } from './types.js'

/** How one client is read. */
export interface Reading {
  readonly client: ClientCase
  readonly policy: FacetsPolicy
  /** By question, each found once. */
  readonly answers: LastAnswers
  /** What ran between client and lender, found once. */
  readonly dealings: () => readonly Dealing[]
  /** Tone of a comment from −1 to 1; undefined where its words judge nothing. */
  readonly toneOf: (comment: Feedback) => number | undefined
  /** What may become of the client, where that is known before its facets are. */
  readonly outlook?: ClientOutlook
}

/** Makes readings under one policy. */
export type Reader = (client: ClientCase, outlook?: ClientOutlook) => Reading

/** Readers by policy, so that comments are judged once: who learns and who judges read the same records. */
const READERS = /* @__PURE__ */ new WeakMap<FacetsPolicy, Reader>()

/** The reader of a policy. */
export function readerOf(policy: FacetsPolicy): Reader {
  const reader = READERS.get(policy) ?? newReader(policy)
  READERS.set(policy, reader)
  return reader
}

function newReader(policy: FacetsPolicy): Reader {
  const scorer = lexiconScorer()
  const tones = new WeakMap<Feedback, { readonly tone: number | undefined }>()
  const toneOf = (comment: Feedback): number | undefined => {
    const known = tones.get(comment)
    if (known !== undefined) return known.tone
    const { score: tone } = scorer.score(comment.text)
    tones.set(comment, { tone })
    return tone
  }
  return (client, outlook) => {
    let dealings: readonly Dealing[] | undefined
    return {
      client,
      policy,
      answers: lastAnswers(client),
      dealings: () => {
        dealings ??= dealingsOf(client)
        return dealings
      },
      toneOf,
      ...(outlook !== undefined && { outlook }),
    }
  }
}

/** Whole days from a day of a record to that of the case; undefined where it is none or lies ahead. */
export function daysSince({ asOf }: ClientCase, date: DateInput | undefined): number | undefined {
  const day = parseDay(date)
  return day === undefined || day > asOf ? undefined : asOf - day
}
