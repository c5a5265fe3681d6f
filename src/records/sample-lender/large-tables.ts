/**
 * The tables of many records, gathered as columns.
 *
 * @module
 */
import type { ColumnsOf, LargeTable } from '../portfolio/portfolio.js'
import type {
  ClientOrder,
  FacilityPayment,
  Interaction,
  PortfolioRecords,
  ScheduledInstalment,
  SurveyAnswer,
} from '../portfolio/types/index.js'
import { days, numbers, values } from './columns.js'
import type { Made } from './part.js'

/** Takes records of one table, gives its columns. */
export interface TableBuilder<K extends LargeTable> {
  readonly add: (record: Made<K>) => void
  readonly close: () => ColumnsOf<PortfolioRecords[K]>
}

/** A builder for each large table. */
export type LargeTables = { readonly [K in LargeTable]: TableBuilder<K> }

/** Ids are kept only where they are asked for: millions of texts that nothing refers to. */
export function largeTables(withIds: boolean): LargeTables {
  return {
    instalments: instalments(),
    payments: payments(withIds),
    orders: orders(withIds),
    interactions: interactions(withIds),
    surveyAnswers: surveyAnswers(),
  }
}

function instalments(): TableBuilder<'instalments'> {
  const facility = values<string>()
  const [due, amount, principal, interest] = [days(), numbers(), numbers(), numbers()]
  return {
    add: record => {
      facility.add(record.facility)
      due.add(record.due)
      amount.add(record.amount)
      principal.add(record.principal)
      interest.add(record.interest)
    },
    close: (): ColumnsOf<ScheduledInstalment> => ({
      facility: facility.close(),
      due: due.close(),
      amount: amount.close(),
      principal: principal.close(),
      interest: interest.close(),
    }),
  }
}

function payments(withIds: boolean): TableBuilder<'payments'> {
  const [id, facility] = [values<string | undefined>(), values<string>()]
  const [date, amount] = [days(), numbers()]
  return {
    add: record => {
      if (withIds) id.add(record.id)
      facility.add(record.facility)
      date.add(record.date)
      amount.add(record.amount)
    },
    close: (): ColumnsOf<FacilityPayment> => ({
      ...(withIds && { id: id.close() }),
      facility: facility.close(),
      date: date.close(),
      amount: amount.close(),
    }),
  }
}

function orders(withIds: boolean): TableBuilder<'orders'> {
  const [id, client, date, amount] = [values<string | undefined>(), values<string>(), days(), numbers()]
  const [currency, product, channel] = [
    values<string | undefined>(),
    values<string | undefined>(),
    values<string | undefined>(),
  ]
  return {
    add: record => {
      if (withIds) id.add(record.id)
      client.add(record.client)
      date.add(record.date)
      amount.add(record.amount)
      currency.add(record.currency)
      product.add(record.product)
      channel.add(record.channel)
    },
    close: (): ColumnsOf<ClientOrder> => ({
      ...(withIds && { id: id.close() }),
      client: client.close(),
      date: date.close(),
      amount: amount.close(),
      currency: currency.close(),
      product: product.close(),
      channel: channel.close(),
    }),
  }
}

function interactions(withIds: boolean): TableBuilder<'interactions'> {
  const [id, client, contact] = [values<string | undefined>(), values<string>(), values<string | undefined>()]
  const [date, minutes, answeredAfterHours] = [days(), numbers(), numbers()]
  const [channel, direction] = [values<Interaction['channel']>(), values<Interaction['direction']>()]
  const [topic, by] = [values<string | undefined>(), values<string | undefined>()]
  return {
    add: record => {
      if (withIds) id.add(record.id)
      client.add(record.client)
      contact.add(record.contact)
      date.add(record.date)
      channel.add(record.channel)
      direction.add(record.direction)
      topic.add(record.topic)
      minutes.add(record.minutes)
      answeredAfterHours.add(record.answeredAfterHours)
      by.add(record.by)
    },
    close: (): ColumnsOf<Interaction> => ({
      ...(withIds && { id: id.close() }),
      client: client.close(),
      contact: contact.close(),
      date: date.close(),
      channel: channel.close(),
      direction: direction.close(),
      topic: topic.close(),
      minutes: minutes.close(),
      answeredAfterHours: answeredAfterHours.close(),
      by: by.close(),
    }),
  }
}

function surveyAnswers(): TableBuilder<'surveyAnswers'> {
  const [survey, client, contact] = [values<string>(), values<string>(), values<string | undefined>()]
  const [question, answer, date] = [values<string>(), numbers(), days()]
  return {
    add: record => {
      survey.add(record.survey)
      client.add(record.client)
      contact.add(record.contact)
      question.add(record.question)
      answer.add(record.answer)
      date.add(record.date)
    },
    close: (): ColumnsOf<SurveyAnswer> => ({
      survey: survey.close(),
      client: client.close(),
      contact: contact.close(),
      question: question.close(),
      answer: answer.close(),
      date: date.close(),
    }),
  }
}
