import type { Adapter } from './support.js'

export const failureTimeAdapters: readonly Adapter[] = []
