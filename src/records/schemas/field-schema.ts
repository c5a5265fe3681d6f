/**
 * A field as a zod schema: it takes what the check of a portfolio takes.
 *
 * @module
 */
import * as z from 'zod/mini'
import { describeIssue } from '../../errors/index.js'
import { CURRENCY_CODE } from '../../money/core.js'
import { COUNTRIES } from '../fields/countries.js'
import type { Field } from '../fields/field.js'
import { fieldShape, LONGEST_KEY, MOST_WORDS } from '../fields/field-shape.js'
import type { NumberRange } from '../shapes/values.js'

/** The schema of a value that is there. */
export function fieldSchema(field: Field): z.ZodMiniType {
  switch (field.type) {
    case 'id':
    case 'reference':
      return z.string().check(z.maxLength(LONGEST_KEY), z.regex(KEY), shaped(field))
    case 'text':
      return z.string().check(z.regex(NOT_BLANK))
    case 'word':
      return z.enum([...field.words])
    case 'words':
      return z.array(wordSchema(field.words)).check(z.maxLength(MOST_WORDS))
    case 'number':
      return z.number().check(...boundsOf(field.range))
    case 'flag':
      return z.boolean()
    case 'currency':
      return z.string().check(z.regex(CURRENCY_CODE))
    case 'country':
      return z.enum([...COUNTRIES])
    case 'social-credit-code':
      return z.string().check(z.regex(/^[0-9A-Z]{18}$/), shaped(field))
    case 'lei':
      return z.string().check(z.regex(/^[0-9A-Z]{18}[0-9]{2}$/), shaped(field))
    case 'date':
    case 'project-description':
      return z.unknown().check(shaped(field))
  }
}

/** No blanks around it. */
const KEY = /^\S(?:[\s\S]*\S)?$/
const NOT_BLANK = /\S/

function wordSchema(words: readonly string[] | undefined): z.ZodMiniType {
  return words === undefined ? z.string().check(z.regex(NOT_BLANK)) : z.enum([...words])
}

function boundsOf({ least, above, most, below, whole = false }: NumberRange): z.core.$ZodCheck<number>[] {
  return [
    ...(least === undefined ? [] : [z.gte(least)]),
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(most === undefined ? [] : [z.lte(most)]),
    ...(below === undefined ? [] : [z.lt(below)]),
    ...(whole ? [z.refine<number>(Number.isInteger, 'Invalid input: expected a whole number')] : []),
  ]
}

/** What only the shape of the field can tell, in its words. */
function shaped<T>(field: Field): z.core.$ZodCheck<T> {
  const shape = fieldShape(field)
  return z.refine<T>(value => shape(value, field.type).length === 0, {
    error: ({ input }) => shape(input, field.type).slice(0, 1).map(describeIssue).join(''),
  })
}
