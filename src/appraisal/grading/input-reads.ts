/**
 * Which fields of a client's records an input of the score rests on.
 *
 * @module
 */
import { ATTRIBUTES } from '../../records/attributes/attributes.js'
import type { FieldsRead } from '../../records/lineage/types.js'
import { TABLE_NAMES } from '../../records/tables/names.js'
import type { Reads } from '../facets/input.js'
import { fieldsRead } from '../facets/input.js'
import type { InputRule } from './policy.js'

/** Whether the firm defaults, and whether the client leaves. */
const STABILITY: Reads = {
  clients: 'entityType group competitorShare',
  projects: 'id client stage cost plannedCompletion completedOn',
  constructionProgress: 'project date completionExpected costAtCompletion',
  projectDescriptions: 'project description',
  projectCashFlows: 'project periodEnd nature cashAvailable debtService',
  facilities: 'client status currency daysPastDue',
  instalments: 'facility due amount',
  payments: 'facility date amount currency',
  statements:
    'periodEnd months publishedOn totalAssets currentAssets totalLiabilities currentLiabilities bookEquity retainedEarnings earningsBeforeInterestAndTax netIncome',
  ratings: 'agency date rating probabilityOfDefault',
  creditReports: 'bureau date score worstDaysPastDue',
  covenants: 'facility is threshold',
  covenantTests: 'covenant date value waived',
  defaults: 'client date endedOn outcome',
  surveys: 'lowest highest',
  surveyAnswers: 'survey date answer',
  interactions: 'date',
  feedback: 'date complaint',
}

const GROWTH: Reads = { statements: 'client periodEnd months currency unit consolidated sales' }

/** What facilities bring and cost, beside what its outlook rests on. */
const VALUE: Reads = {
  clients: 'entityType size status',
  facilities:
    'id status kind currency limit outstanding signedOn maturity annualRate margin commitmentFee repayment paymentMonths lossGivenDefault',
  collaterals: 'facility value haircut currency',
  instalments: 'facility due amount principal interest',
  costs: 'kind from until amount currency',
  activities: 'date cost currency',
}

const READS: Readonly<Record<'stability' | 'growth' | 'value', readonly FieldsRead[]>> =
  /* @__PURE__ */ readsOfVerdicts()

function readsOfVerdicts(): typeof READS {
  const [stability, growth, value] = [fieldsRead(STABILITY), fieldsRead(GROWTH), fieldsRead(VALUE)]
  return { stability, growth, value: joined([...stability, ...growth, ...value]) }
}

/** Every table and field once, in the order of tables. */
function joined(reads: readonly FieldsRead[]): readonly FieldsRead[] {
  return TABLE_NAMES.flatMap(table => {
    const fields = reads.filter(read => read.table === table).flatMap(read => read.fields)
    return fields.length === 0 ? [] : [{ table, fields: [...new Set(fields)] }]
  })
}

/** The fields that an input rests on; of a facet none, as its parts say theirs. */
export function readsOfInput(rule: InputRule): readonly FieldsRead[] {
  if (rule.of === 'facet') return []
  if (rule.of !== 'attribute') return READS[rule.of]
  const found = ATTRIBUTES.find(({ name }) => name === rule.attribute)
  return found === undefined ? [] : found.reads
}
