/**
 * The golden records of feedback text.
 */
import type { Adapter } from './support.js'

export const feedbackTextAdapters: readonly Adapter[] = []
