import type { Adapter } from './support.js'

export const loyaltyRateAdapters: readonly Adapter[] = []
