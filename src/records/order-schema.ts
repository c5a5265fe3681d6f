/**
 * One order of a log as a schema: for forms, queues and API bodies. Whole logs are checked by `checkOrders`, which says
 * the same of every order, a hundred times as fast, and sees what only the log as a whole can show.
 *
 * An import of its own, so that only who asks for the schema loads zod: it was half of the time to import
 * `clientele/records`.
 *
 * @module
 */
import * as z from 'zod/mini'
import type { DateInput } from '../money/core.js'
import { CURRENCY_CODE, parseDay } from '../money/core.js'
import { LARGEST_AMOUNT } from './order-faults.js'
import type { Order } from './types.js'

/**
 * The schema of one order: client, date, amount if any (negative for a refund), currency if any.
 *
 * @example
 * import { orderSchema } from 'clientele/records/order-schema'
 * orderSchema.safeParse({ client: 'ann', date: '2024-02-29', amount: 20 }).success // => true
 * orderSchema.safeParse({ client: 'ann', date: '2023-02-29', amount: 20 }).success // => false
 */
export const orderSchema: z.ZodMiniType<Order> = /* @__PURE__ */ makeSchema()

/** In a function, so that a bundler can leave all of it out. */
function makeSchema(): z.ZodMiniType<Order> {
  return z.object({
    client: z.union([z.string().check(z.minLength(1)), z.number()]),
    date: z.custom<DateInput>(date => parseDay(date) !== undefined, 'Invalid date'),
    amount: z.optional(z.number().check(z.gte(-LARGEST_AMOUNT), z.lte(LARGEST_AMOUNT))),
    currency: z.optional(z.string().check(z.regex(CURRENCY_CODE))),
  })
}
