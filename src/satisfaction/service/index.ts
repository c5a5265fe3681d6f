export type {
  ApplicationFate,
  ApplicationFunnel,
  ApplicationFunnelOptions,
  FunnelDrop,
  LikelyFate,
} from './application-funnel.js'
export { applicationFunnel } from './application-funnel.js'
export type { ComplaintColumns, ComplaintHandling, ComplaintHandlingOptions } from './complaint-handling.js'
export { complaintHandling } from './complaint-handling.js'
export type { ComplaintCounts, ComplaintRate, ComplaintRateOptions } from './complaint-rate.js'
export { complaintRate } from './complaint-rate.js'
export type { FirstResponseOptions, InquiryColumns } from './first-response.js'
export { firstResponse } from './first-response.js'
export type { RatingBand } from './rating-bands.js'
export type { ApplicationColumns } from './read-applications.js'
export type { ServiceEffect, ServiceLink, ServiceLinkColumns, ServiceLinkOptions } from './service-link.js'
export { serviceLink } from './service-link.js'
export type { ServiceShare } from './service-share.js'
export type { DoneWithin, ServiceTime } from './service-time.js'
export type { Turnaround, TurnaroundOptions } from './turnaround.js'
export { turnaround } from './turnaround.js'
