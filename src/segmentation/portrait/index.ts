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
