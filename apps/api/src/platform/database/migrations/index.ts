import { Access1763700000001 } from './001-access.ts';
import { Tenancy1763700000002 } from './002-tenancy.ts';
import { Definitions1763700000003 } from './003-definitions.ts';
import { Caseload1763700000004 } from './004-caseload.ts';
import { Measuring1763700000005 } from './005-measuring.ts';
import { Independence1763700000006 } from './006-independence.ts';
import { Results1763700000007 } from './007-results.ts';
import { Audit1763700000008 } from './008-audit.ts';
import { Configuration1763800000009 } from './009-configuration.ts';
import { TargetGroup1763800000010 } from './010-target-group.ts';
import { OwnInstruments1763800000011 } from './011-own-instruments.ts';
import { Outsiders1763900000012 } from './012-outsiders.ts';
import { PeopleByMail1763900000014 } from './014-people-by-mail.ts';
import { People1763900000015 } from './015-people.ts';
import { SecondOpinions1764200000016 } from './016-second-opinions.ts';
import { Reachability1764200000017 } from './017-reachability.ts';
import { ImportedRounds1764200000018 } from './018-imported-rounds.ts';
import { Editions1764200000019 } from './019-editions.ts';
import { HandedOver1764200000020 } from './020-handed-over.ts';
import { AnsweredInvitations1764200000021 } from './021-answered-invitations.ts';
import { Reconsidered1764200000022 } from './022-reconsidered.ts';
import { Surveys1764300000023 } from './023-surveys.ts';
import { Registration1764400000024 } from './024-registration.ts';
import { Course1764500000025 } from './025-course.ts';
import { Goals1764500000026 } from './026-goals.ts';
import { Evaluations1764500000027 } from './027-evaluations.ts';
import { Tasks1764500000028 } from './028-tasks.ts';
import { Publishing1764600000029 } from './029-publishing.ts';
import { Licences1764600000030 } from './030-licences.ts';
import { Benchmark1764700000031 } from './031-benchmark.ts';

/** In the order they run. */
export const migrations = [
  Access1763700000001, Tenancy1763700000002, Definitions1763700000003, Caseload1763700000004,
  Measuring1763700000005, Independence1763700000006, Results1763700000007, Audit1763700000008,
  Configuration1763800000009, TargetGroup1763800000010, OwnInstruments1763800000011, Outsiders1763900000012, PeopleByMail1763900000014, People1763900000015,
  SecondOpinions1764200000016, Reachability1764200000017, ImportedRounds1764200000018, Editions1764200000019, HandedOver1764200000020,
  AnsweredInvitations1764200000021, Reconsidered1764200000022, Surveys1764300000023, Registration1764400000024,
  Course1764500000025, Goals1764500000026, Evaluations1764500000027, Tasks1764500000028,
  Publishing1764600000029, Licences1764600000030, Benchmark1764700000031,
];
