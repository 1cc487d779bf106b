export { findAreas, type AreaCount, type AreaParts } from "../overviews/find-areas.js";
export { findDisputes, type Dispute } from "../overviews/find-disputes.js";
export { findGain, findGainOfPilots } from "../overviews/find-gain.js";
export {
  childAges,
  findMeetingPlaces,
  type MeetingPlace,
  type MeetingRegion,
  type TierPart,
} from "../overviews/find-meeting-places.js";
export { findPilots, type PilotCell, type PilotRow, type Pilots } from "../overviews/find-pilots.js";
export { findPractices, type PracticeUse } from "../overviews/find-practices.js";
export { findRoles, type RoleTies } from "../overviews/find-roles.js";
export {
  findSteering,
  type MeetingTasks,
  type Steering,
  type SteeringGroup,
} from "../overviews/find-steering.js";
export { findTimeline, firstDay, holdsOn, spanOf, type Dated } from "../overviews/find-timeline.js";
export { elementName } from "../questions/element-name.js";
export {
  type OverviewDescription,
  type OverviewFact,
  type OverviewOptions,
  type OverviewPart,
} from "../overviews/overview.js";
export {
  aboutOverview,
  optionsOfOverview,
  overviewOf,
  type OverviewOfNetwork,
} from "../overviews/overviews.js";
export { overviewWords, type OverviewWords } from "../overviews/words/words.js";
