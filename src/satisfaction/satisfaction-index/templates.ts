/**
 * Published satisfaction indices as data: which constructs they have, and which leads to which.
 *
 * A template says nothing of questions: those are the survey's, and `structureFrom` puts both together.
 *
 * @module
 */
import type { Words } from '../../labels/words.js'
import { deepFreeze } from '../../model/index.js'

/** A satisfaction index before it has questions. */
export interface IndexTemplate {
  /** What programs call it. */
  readonly name: string
  /** Where its constructs and paths come from, and what of them is ours. */
  readonly source: string
  /** The construct that the index is of. */
  readonly index: string
  /** What each construct means to a client, in the order in which one leads to the next. */
  readonly constructs: Readonly<Record<string, Words>>
  /** By construct, those that it helps to make. */
  readonly leadsTo: Readonly<Record<string, readonly string[]>>
}

const IMAGE: Words = { en: 'what the lender is known for', zh: '品牌形象' }
const EXPECTATION: Words = { en: 'what clients expect of it', zh: '预期质量' }
const QUALITY: Words = { en: 'how good its services are found', zh: '感知质量' }
const VALUE: Words = { en: 'what clients get for what they pay', zh: '感知价值' }
const SATISFACTION: Words = { en: 'how content clients are', zh: '客户满意度' }
const COMPLAINTS: Words = { en: 'complaints, and how they were handled', zh: '客户抱怨' }
const TRUST: Words = { en: 'whether its word is relied on', zh: '信任' }
const COMMITMENT: Words = { en: 'whether clients want the relationship to last', zh: '承诺' }
const LOYALTY: Words = { en: 'whether they would come back and recommend it', zh: '客户忠诚' }

/**
 * The American index: expectation, quality and value make satisfaction; complaints and loyalty follow from it. Nine paths.
 *
 * @see Fornell, Johnson, Anderson, Cha and Bryant (1996), The American Customer Satisfaction Index: nature, purpose, and
 * findings, Journal of Marketing 60(4), figure 1.
 * @example
 * import { ACSI } from 'clientele/satisfaction'
 * Object.values(ACSI.leadsTo).flat().length // => 9
 */
export const ACSI: IndexTemplate = /* @__PURE__ */ deepFreeze({
  name: 'ACSI',
  source: 'Fornell, Johnson, Anderson, Cha and Bryant (1996), Journal of Marketing 60(4), figure 1',
  index: 'Satisfaction',
  constructs: {
    Expectation: EXPECTATION,
    Quality: QUALITY,
    Value: VALUE,
    Satisfaction: SATISFACTION,
    Complaints: COMPLAINTS,
    Loyalty: LOYALTY,
  },
  leadsTo: {
    Expectation: ['Quality', 'Value', 'Satisfaction'],
    Quality: ['Value', 'Satisfaction'],
    Value: ['Satisfaction'],
    Satisfaction: ['Complaints', 'Loyalty'],
    Complaints: ['Loyalty'],
  },
})

/**
 * The European index: the American one with the image of the lender before it. Twelve paths; many surveys leave the
 * complaints out (`without` of {@link structureFrom}).
 *
 * @see ECSI Technical Committee (1998), European Customer Satisfaction Index; Tenenhaus, Esposito Vinzi, Chatelin and Lauro
 * (2005), PLS path modeling, Computational Statistics and Data Analysis 48(1), figure 1.
 * @example
 * import { ECSI } from 'clientele/satisfaction'
 * Object.keys(ECSI.constructs)[0] // => 'Image'
 */
export const ECSI: IndexTemplate = /* @__PURE__ */ deepFreeze({
  name: 'ECSI',
  source:
    'Tenenhaus, Esposito Vinzi, Chatelin and Lauro (2005), Computational Statistics and Data Analysis 48(1), figure 1',
  index: 'Satisfaction',
  constructs: {
    Image: IMAGE,
    Expectation: EXPECTATION,
    Quality: QUALITY,
    Value: VALUE,
    Satisfaction: SATISFACTION,
    Complaints: COMPLAINTS,
    Loyalty: LOYALTY,
  },
  leadsTo: {
    Image: ['Expectation', 'Satisfaction', 'Loyalty'],
    Expectation: ['Quality', 'Value', 'Satisfaction'],
    Quality: ['Value', 'Satisfaction'],
    Value: ['Satisfaction'],
    Satisfaction: ['Complaints', 'Loyalty'],
    Complaints: ['Loyalty'],
  },
})

/**
 * A Chinese-type index: six constructs without complaints and eleven relations, every cause of satisfaction leading to all
 * that come after it, and loyalty following from satisfaction.
 *
 * That there are six constructs and eleven relations, and that loyalty is the outcome of satisfaction, is how the Chinese index
 * is described; which eleven they are is read from that, not copied from the national standard. Compare with the
 * standard's own figure (GB/T 19038) before a report says that it follows it; relations are data, so that changing one is a line.
 *
 * @example
 * import { CCSI_TYPE } from 'clientele/satisfaction'
 * Object.values(CCSI_TYPE.leadsTo).flat().length // => 11
 */
export const CCSI_TYPE: IndexTemplate = /* @__PURE__ */ deepFreeze({
  name: 'CCSI-type',
  source: 'Six constructs and eleven relations, as the Chinese index is described; the list of relations is ours',
  index: 'Satisfaction',
  constructs: {
    Image: IMAGE,
    Expectation: EXPECTATION,
    Quality: QUALITY,
    Value: VALUE,
    Satisfaction: SATISFACTION,
    Loyalty: LOYALTY,
  },
  leadsTo: {
    Image: ['Expectation', 'Quality', 'Value', 'Satisfaction'],
    Expectation: ['Quality', 'Value', 'Satisfaction'],
    Quality: ['Value', 'Satisfaction'],
    Value: ['Satisfaction'],
    Satisfaction: ['Loyalty'],
  },
})

/**
 * A lender's index: between satisfaction and loyalty stand trust and commitment, for a borrower who comes back years later
 * does so because the lender kept its word. The causes of satisfaction are those of the American index.
 *
 * @see Morgan and Hunt (1994), The commitment-trust theory of relationship marketing, Journal of Marketing 58(3), for trust
 * leading to commitment; Garbarino and Johnson (1999), Journal of Marketing 63(2), for satisfaction before both. The choice of
 * paths is ours.
 * @example
 * import { LENDER_RELATIONSHIP } from 'clientele/satisfaction'
 * LENDER_RELATIONSHIP.leadsTo.Trust // => ['Commitment', 'Loyalty']
 */
export const LENDER_RELATIONSHIP: IndexTemplate = /* @__PURE__ */ deepFreeze({
  name: 'lender-relationship',
  source:
    'Causes of satisfaction as in ACSI; trust and commitment after Morgan and Hunt (1994), Journal of Marketing 58(3)',
  index: 'Satisfaction',
  constructs: {
    Expectation: EXPECTATION,
    Quality: QUALITY,
    Value: VALUE,
    Satisfaction: SATISFACTION,
    Trust: TRUST,
    Commitment: COMMITMENT,
    Loyalty: LOYALTY,
  },
  leadsTo: {
    Expectation: ['Quality', 'Value', 'Satisfaction'],
    Quality: ['Value', 'Satisfaction'],
    Value: ['Satisfaction'],
    Satisfaction: ['Trust', 'Commitment', 'Loyalty'],
    Trust: ['Commitment', 'Loyalty'],
    Commitment: ['Loyalty'],
  },
})
