/**
 * The parameters of BG/CNBD-k and MBG/CNBD-k and their meaning.
 *
 * @module
 */
import type { Parameter } from '../../model/index.js'
import { positive, whole } from '../../model/index.js'
import { SCALES, SHAPES } from '../beta-geometric/index.js'
import { STAGES } from './family.js'

/** Those that a likelihood estimates. */
export const ESTIMATED: Readonly<Record<'r' | 'alpha' | 'a' | 'b', Parameter>> = Object.freeze({
  r: positive(
    'shape of stage rates: the smaller, the more clients differ; mean rate of purchases is r / (k alpha)',
    SHAPES,
  ),
  alpha: positive('scale of stage rates, in time units: the larger, the rarer the purchases', SCALES),
  a: positive('first shape of dropout: mean probability to leave after a purchase is a / (a + b)', SHAPES),
  b: positive('second shape of dropout: the larger a + b, the more alike the clients', SHAPES),
})

/** All of them. */
export const PARAMETERS: Readonly<Record<'k' | 'r' | 'alpha' | 'a' | 'b', Parameter>> = Object.freeze({
  k: whole('stages between purchases: 1 is at random, the larger, the more regular', STAGES),
  ...ESTIMATED,
})
