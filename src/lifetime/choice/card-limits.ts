import type { ModelDocument } from '../../model/index.js'
import { significant } from '../../model/index.js'
import type { Horizon } from '../../money/core.js'
import { inUnits } from '../../money/core.js'
import type { CustomerBase, TenureCounts } from '../../records/core.js'
import type { CardModule } from './card-subject.js'
import { hasVerb } from './card-subject.js'
import { markdownList, markdownSection } from './markdown.js'

/** What not to use the model for. */
export function limitSection(
  module: CardModule,
  model: ModelDocument,
  data: CustomerBase | TenureCounts,
  horizon: Horizon | undefined,
): string {
  const limits =
    data.kind === 'tenure-counts'
      ? retentionLimits(data)
      : hasVerb(module, 'expectedPurchases')
        ? [...buyingLimits(data), ...horizonLimit(data, horizon)]
        : spendingLimits(data, model)
  return markdownSection('Limits', markdownList([...limits, ...OF_ALL]))
}

function buyingLimits({ age, frequency, timeUnit }: CustomerBase): readonly string[] {
  const [oldest, most] = [largest(age), largest(frequency)]
  return [
    `Clients were seen for ${significant(oldest, 4)} ${timeUnit}s at most, with up to ${most} repeat purchases. Older clients, and more frequent ones, are outside of what the model has seen.`,
    `A forecast further ahead than about ${significant(oldest, 4)} ${timeUnit}s goes on along curves that nobody has seen yet.`,
    'It says what clients like these buy on average. What a single client will do scatters much more: take predictive intervals.',
    'Figures are for these clients, and for new ones who come as these did: another country, channel or product needs a fit of its own.',
  ]
}

function horizonLimit({ age, timeUnit }: CustomerBase, horizon: Horizon | undefined): readonly string[] {
  if (horizon === undefined) return []
  const ahead = inUnits(horizon, timeUnit, 'options.horizon')
  const times = ahead / largest(age)
  const asked = `The horizon of ${significant(ahead, 4)} ${timeUnit}s is ${significant(times, 2)} times as long as anybody was seen`
  return [times > 1 ? `**${asked}**: what it forecasts rests on the form of the model.` : `${asked}.`]
}

function spendingLimits({ meanSpend, spendOrders }: CustomerBase, { currency }: ModelDocument): readonly string[] {
  if (meanSpend === undefined || spendOrders === undefined) return []
  const unit = currency === undefined ? '' : ` ${currency}`
  return [
    `Mean amounts up to ${significant(largest(meanSpend), 6)}${unit} were seen, over up to ${largest(spendOrders)} orders of a client.`,
    'It speaks of the amount of an order, not of how many there will be: value needs a buying model beside it.',
    'It knows no inflation and no change of prices.',
  ]
}

function retentionLimits({ tenure }: TenureCounts): readonly string[] {
  const longest = tenure[tenure.length - 1]
  return [
    `Nobody was followed for more than ${longest} periods. What it says of later ones rests on the form of the model.`,
    'It speaks of clients under contract, whose loss is seen. Where clients just fall silent, take a buying model.',
    'Figures are for clients like these: another contract, price or channel needs a fit of its own.',
  ]
}

const OF_ALL = [
  'It describes, and explains nothing: no figure here says what a campaign, a price or a letter would change.',
]

function largest(column: Float64Array): number {
  return column.reduce((most, value) => Math.max(most, value), 0)
}
