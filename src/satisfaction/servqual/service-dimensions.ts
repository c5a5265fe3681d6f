/**
 * What good service is made of: the five dimensions of SERVQUAL, and six of a lender's own.
 *
 * @module
 */
import { deepFreeze } from '../../model/index.js'
import type { ServiceDimensions } from './types.js'

/**
 * The five dimensions and which of the 22 questions, in the order of the published questionnaire, belong to each: what one sees
 * (tangibles), that it is done as promised (reliability), that help comes at once (responsiveness), that people know what they do
 * (assurance), that they care (empathy). The questions themselves stand in the article.
 *
 * @see Parasuraman, Zeithaml and Berry (1988), SERVQUAL: a multiple-item scale for measuring consumer perceptions of service quality,
 * Journal of Retailing 64(1), appendix.
 * @example
 * import { SERVQUAL_DIMENSIONS } from 'clientele/satisfaction'
 * SERVQUAL_DIMENSIONS.responsiveness // => [ 'q10', 'q11', 'q12', 'q13' ]
 */
export const SERVQUAL_DIMENSIONS: Readonly<
  Record<'tangibles' | 'reliability' | 'responsiveness' | 'assurance' | 'empathy', readonly string[]>
> = Object.freeze({
  tangibles: questions(1, 4),
  reliability: questions(5, 9),
  responsiveness: questions(10, 13),
  assurance: questions(14, 17),
  empathy: questions(18, 22),
})

/**
 * Dimensions of a lender's service, as a sample to be edited: the statements are in {@link LENDER_SERVICE_STATEMENTS}. They are written
 * for this package and have not been validated; check them by `cronbachAlpha` and the like on answers of your own.
 *
 * @example
 * import { LENDER_SERVICE_DIMENSIONS, LENDER_SERVICE_STATEMENTS } from 'clientele/satisfaction'
 * LENDER_SERVICE_DIMENSIONS.speed // => [ 'decisionInTime', 'payoutInTime', 'answersInTime' ]
 * LENDER_SERVICE_STATEMENTS.payoutInTime.zh // => '放款时间符合我们的需要。'
 */
export const LENDER_SERVICE_DIMENSIONS: ServiceDimensions = Object.freeze({
  speed: Object.freeze(['decisionInTime', 'payoutInTime', 'answersInTime']),
  clarity: Object.freeze(['termsClear', 'costsClear', 'reasonsGiven']),
  reliability: Object.freeze(['keepsWord', 'noErrors', 'sameAnswer']),
  documents: Object.freeze(['fewDocuments', 'askedOnce', 'listFromStart']),
  competence: Object.freeze(['knowsIndustry', 'knowsProject', 'decidesNearby']),
  partnership: Object.freeze(['fitsNeeds', 'standsByUs', 'reachable']),
})

/** A statement to agree or disagree with. */
export interface ServiceStatement {
  readonly en: string
  readonly zh: string
}

/** What clients are asked, by question of {@link LENDER_SERVICE_DIMENSIONS}. */
export const LENDER_SERVICE_STATEMENTS: Readonly<Record<string, ServiceStatement>> = deepFreeze({
  decisionInTime: { en: 'The decision on our application came in time.', zh: '我们的申请及时得到审批。' },
  payoutInTime: { en: 'The money was paid out when we needed it.', zh: '放款时间符合我们的需要。' },
  answersInTime: { en: 'Our questions were answered without delay.', zh: '我们的问题能及时得到答复。' },
  termsClear: { en: 'We understood all terms before we signed.', zh: '签约前我们清楚了解全部条款。' },
  costsClear: { en: 'We knew all costs and fees beforehand.', zh: '我们事先知道全部费用。' },
  reasonsGiven: { en: 'Where a wish was declined, we were told why.', zh: '要求未获同意时，对方说明了原因。' },
  keepsWord: { en: 'What was promised was done.', zh: '承诺的事情都做到了。' },
  noErrors: { en: 'Contracts and statements were free of errors.', zh: '合同和对账单没有差错。' },
  sameAnswer: { en: 'Whomever we asked, the answer was the same.', zh: '无论问谁，得到的答复都一致。' },
  fewDocuments: { en: 'No more documents were asked for than needed.', zh: '所要求的材料没有超出必要范围。' },
  askedOnce: { en: 'Nothing was asked for twice.', zh: '同样的材料没有重复索取。' },
  listFromStart: { en: 'We knew from the start which documents were needed.', zh: '一开始就知道需要哪些材料。' },
  knowsIndustry: { en: 'They know our industry.', zh: '对方了解我们的行业。' },
  knowsProject: { en: 'They understand our project and its risks.', zh: '对方理解我们的项目及其风险。' },
  decidesNearby: {
    en: 'Those we talk to can decide, or reach who does.',
    zh: '与我们对接的人能够做主，或能找到做主的人。',
  },
  fitsNeeds: { en: 'The financing fits what we need.', zh: '融资方案符合我们的需要。' },
  standsByUs: { en: 'In hard times they look for a way with us.', zh: '困难时期，对方会与我们一起想办法。' },
  reachable: { en: 'We reach the person in charge.', zh: '我们能联系到负责人。' },
})

function questions(first: number, last: number): readonly string[] {
  return Object.freeze(Array.from({ length: last - first + 1 }, (_, i) => `q${first + i}`))
}
