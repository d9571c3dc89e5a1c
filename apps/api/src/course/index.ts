import type { Concept } from '../concept.ts';
import { CalendarFeedEntity } from './calendar.entity.ts';
import { ContactEntity, ContractEntity, MilestoneEntity } from './course.entity.ts';
import { CourseModule } from './course.module.ts';

export { type ImportedContact, type ImportedMilestone, type KnownCourse, knownContacts, knownCourses, writeContacts, writeMilestones } from './bulk.ts';
export { courseCases, type LoadedCase } from './cases.queries.ts';
export { Courses } from './courses.ts';
export { WorkMails } from './work-mails.ts';

export const courseConcept: Concept = { module: CourseModule, entities: [MilestoneEntity, ContactEntity, ContractEntity, CalendarFeedEntity] };
