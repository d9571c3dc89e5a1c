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
import { People1763900000015 } from './015-people.ts';

/** In the order they run. */
export const migrations = [
  Access1763700000001, Tenancy1763700000002, Definitions1763700000003, Caseload1763700000004,
  Measuring1763700000005, Independence1763700000006, Results1763700000007, Audit1763700000008,
  Configuration1763800000009, TargetGroup1763800000010, OwnInstruments1763800000011,
  People1763900000015,
];
