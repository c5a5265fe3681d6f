export { clientPortrait } from './client-portrait.js'
export type {
  ClientPortrait,
  LackedWord,
  Membership,
  NumberPlace,
  NumberTrait,
  PortraitOptions,
  PortraitPeers,
  WordPlace,
  WordTrait,
} from './client-types.js'
export type { ClientDescription, DescribeClientOptions } from './describe-client.js'
export { describeClient } from './describe-client.js'
export type { DescribeSegmentOptions, SegmentDescription } from './describe-segment.js'
export { describeSegment } from './describe-segment.js'
export { segmentProfiles } from './segment-profiles.js'
export type {
  AttributeKind,
  AttributeProfile,
  Comparison,
  CountedShare,
  Distinction,
  MissingShare,
  NumberProfile,
  PortraitAttribute,
  PortraitAttributes,
  ProfileOptions,
  SegmentProfile,
  SegmentProfiles,
  WordProfile,
  WordShare,
} from './types.js'
