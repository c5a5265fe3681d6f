/**
 * What is to be done for clients, when, and by whom.
 *
 * @module
 */
export { assignFollowUps } from './assignment/assign-follow-ups.js'
export type {
  AssignedTask,
  AssignmentOptions,
  FollowUpPerson,
  FollowUpPlan,
  FollowUpTask,
  WhyUnassigned,
} from './assignment/types.js'
export type { CalendarOptions } from './calendar/calendar-of.js'
export { calendarOf } from './calendar/calendar-of.js'
export { CALENDAR_POLICY, readCalendarPolicy } from './calendar/policy.js'
export type { PortfolioCalendarOptions } from './calendar/portfolio-calendar.js'
export { portfolioCalendar } from './calendar/portfolio-calendar.js'
export type { CalendarEntry, CalendarKind, CalendarPolicy } from './calendar/types.js'
export { checklistsOf } from './checklists/checklists-of.js'
export { CHECKLIST_POLICY } from './checklists/default-checklists.js'
export type { PortfolioChecklistOptions } from './checklists/portfolio-checklists.js'
export { portfolioChecklists } from './checklists/portfolio-checklists.js'
export { readChecklistPolicy } from './checklists/read-checklists.js'
export type {
  Checklist,
  ChecklistPolicy,
  ChecklistState,
  ChecklistStep,
  Evidence,
  StepState,
  StepStatus,
} from './checklists/types.js'
