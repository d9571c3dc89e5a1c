/**
 * Youths of the study of Nieuwe Perspectieven (935, first trajectory closed between October 2015 and the end of 2017). The study prints shares only: these are rebuilt so
 * that their shares equal the printed ones. Which youth has which traits was drawn with a fixed seed; none is an observation.
 */

export interface StudiedYouth {
  clientNumber: string;
  gender: 'man' | 'woman';
  /** By item of the registration: what is asked at the start, and at the close. */
  start: Record<string, 'YES' | 'NO' | 'UNKNOWN'>;
  close: Record<string, 'YES' | 'NO' | 'UNKNOWN'>;
  trajectories: number;
  endedEarly: boolean;
}

/** Gender; homeless, psychological complaints, known to police or justice, able to learn and daytime activity, each yes, no or unknown; trajectories; early or regular ending. */
const written = `
  mnyyyy1r mnnnuy2r mnyuuy1r mnnnyn1r mnnyuy2r mynuyn1e wnuuuy1r wnynun1r wnnnun1e wynuyn2r wynyyy1r wynunn1r mynuun1r wnnnun1r mynuuy1r mynyuy1e wnyuun1r
  mnnuun2r mynyuy1r wnnuuy1r myyyun1e wnyyun2e wynnyy2r mnnuun1r mynuun2r mnnuyn5r wynuun2r mynunn1r mynuuy2r wnuuyn1r mnnyuy1e mnnuun3r wynnuy1e myyuyn1r
  mnnyyn2r wynuuy1e myynuy1r mnyuyn2r mnnyun1r wynnuy2r wyyuun6r mnynnn1r myyuyy1r mnnuyn1r wnnuun1r wnyyun1r mnnyyn1r mnnuun1e mynuun1r wynyuy1r myynny4r
  mnnyun1r mnnunn2r wnnnyn1e myyyun1r mnnnuy1r wnnnyn1r wnnuyy2r wynnuy2r mnnnuy1e wnnuyn1e mynyun1r wnynuy1r wnnnuy1e mnynun1r myyyyy2r wynuuy1r mnnyuy1r
  mnynyn1r wynuuy1r wnnnny1r mnnuun1r mnnuun1r mnnyuy1r mnyyyn1r wynyyn1r wnnuyy1r mnyuun5r wnnnun1r wnnnuy5e mnnuun1r wyyuyy1r wynyun1r mnnyuy1e mnynny1r
  wnnnyy1r mynuun2r mnnnyn2r wnnuuy1r wynyun2r wnyuuy1r wnynuy1r mnynuy1e wynuyn1r wnnuuy1r myyuyy3r mynuun2r mynyuy2r mynnun1e mynuuy1r wnnnun1r wyyuun2r
  mynuun1r wyyuyn3r myyyun1r wynnny1r mnuuuy1r mnnnuy1r mnyuyy1e mynuyy1e mnnuun3r wnnuyy1r myyuny4r wnnuuy4r wnynyn1r mnnuun1e mynuun1r mnnuny1r wynuun2r
  wynuun2r mnynyy1r wyyuyy1r mnnuyn1r wyyuun1r wyyuun1r wnyuuy1r wnnuyn1r wynnun1e wnnuyn1e mnnuun1r wynyyy1r mynuuy1r wynuuy1r mnyuyn1r mnyuuy1r wnnuuy1r
  wnnnun1r wyyuyn1r mnnuun1e mynuuy2r mynyyn1r mnyunn1r mynnyn1r wnnuuy2r wnnuun1r wynnun3r wnnyuy1r wyunyn1r mynuyn1r wynnuy1r mynynn1e wnnyny1r wnyyyn1e
  mynyyn1e wynnyn1r wnyyyn1r mynyyn1r mnyuyn1r mnyuyy1r myynuy1r wynnnn4r wynuun3r myyuyn1e mynyun1r myyyuy2e wnnnyn2r wynunn2r wnyyyn1r myynyn2e mnnuun1e
  wnnyun2e mynuuy2r mnnyun5r myynun1r wnyunn1r wnnnyn4r wynnun1r mnyuun1r wnyuny1r wynuuy1r wyyuuy1r myyuun1r wnynun1r mnynyn1r mnnyuy2r wnnnuy2r mnyuuy1e
  wynuun2r wynuun1r wnyuun1r mnyyyy1r wnnnuy4r wynuyy1r myynyn2r wynyyn1r mnnuun2r wyynyn1e mnnyun1r wyynun1e wnnnuy1r mynuuy1e mnnuyy1r wynnun2r mynnyn1r
  myynuy1r mnnnun1r mnynun1r mnnuyn1r mnnuyn1r mynnuy1r mynnun1e mnnyuy1r mynnyy1e mnnuyy3r wnnnyn3r mnyuyn1r myynun1r mnnuyn2r mynuuy3r mnnnyn1r myyyuy1r
  wynuun1e wnnuuy4r wynuyy1r mynnyn1r myyyuy1r wnyuuy1r mnynun1r myyuun1r wnyuuy3r mynyun1e wnnuun2r wyyuun1r mynuun1e mnnuuy1e mnnyun1r mnyuun2r mynuun1r
  mnnunn4r mnnuyy2r wnnuun1r mynuyy2r mynynn1r mynuyn3r wnnuuy3r mynyuy2r mnnunn1r mynyuy2r mynyun1r mynyuy1r wyyuuy1r mynuun1e mnnuun2r mnyuyn1r mnnuyn1r
  mnnuuy4r mynuyy1r wnnuyn1r wynuyn1r wynuun1r mnnuyy2r mynnny1r mynuun4r mnnuuy1e wnnuuy2r mnnnuy1r mynyyn1r wnnuun1r myynuy2r wnnuun2r mnnuun1r mnnuun1r
  mnyuuy1r wynunn1r wyyuun1r wynyyy3r mnnuuy1r mnnyuy1e wynuuy1e mnnnny1e mnynun1r mnnyyn1r wnnyun1r wnnuuy1r mnnuyn1r mynnyy1r mynyyy2r wyyuyn2r mnnuuy3r
  mnnyyy1r wnnnyy1r wnnuun1r mnyuun2r wnnyun1r mnnnun2r wyyyyy1r wnyuuy1e mnyyuy1r mynuuy2r wnnuun1r mynyyn2r wyyuun3e wnnnuy1r wynuuy1r mnnyny1r myyuyy4r
  wynyun3r wnyuuy1r wnnuuy1r mnnnun2r wyyuuy1r mynuun1r mnyuun1r mnnuuy1r wyunuy1r wnnuuy1r wyynun1e mnnyun1r wynuun2r wnnnun1r wyyyyy1e mnnuuy1r mnyuuy1r
  wnyuun1r wyynuy2r mnnuun1r wynuuy1r wnyuyn1e mnnunn2r mynuun2r myyuun1r mnynyn1r wynuyy1r mnyuun4r wynuyn1r wnnuun2r wynuuy1r wynnun1r wynnuy1r wnyuun1r
  wnnuun1r mnnuuy1r wnyuuy4r mynnyy1r myyuun1r wnuuun1r wnnnyy1r wynuun1r wnnuyn1r wnnyun2r myyyun1r wnyuny1r wnynyy2r mynnyy4r mynuun4r wnyuun3r wnnnyn1r
  myyyuy1r mnnuun4r myyyun3r mynuun1e mnnyuy1r wyyuun1r mynyuy1r myyuyn1r wynuuy2r mnnuuy2r mnyyun2r mnnuuy1r wynuun1r wnnnun2r mynunn1r wyyuuy1r wnyuun1r
  wyynun2r wyynyn1r wnyyun1r mynuun1r myyuuy1e mynuny1r mynuyn1r wnyuuy1r wnnuun1r wnyyyn2r wnnyuy1r wyynun1r wnynuy1r wnnuyy1e mnyuuy1r mnnnun1r wynnyy1r
  wnyuun1r wnyyuy1r mnyuyy1r wyyuyy1r wnnuun1r wnnnyn1r mnyuyn2r wynuyy1r wnyuun1r wnnuyn2r wnnnyy1r wynnun1e wnnyuy1r myyuun1r wnnnun1r mnnuuy1r mnyyyn1r
  mynuyy1r mnyyyy1r mynuyy2r mynnyy2e wnnnun1e mnyuuy2r wynnyn1r mynuun1r wnnnuy1r wyynun2r wynuyn2r mnnnun3r mnnuun1r wyynun1r wyynuy3r mnnuun1r wnyyun2r
  wnnuuy4r mnyuun2r mynuuy4r wnnuyn1r wnnuyn1r wynuuy1e mnynnn2r wynnyy1e mnnyny1r wnnynn2r mynuuy1r wnnnuy1r mnnunn1r mnnunn1e wyyuun4r mnnyun2r wnnyun1r
  wyynny1r mnnnny1r mnyyyn1r wynuyn1r mnyyyn4r mynuuy1r wnynun4r myyyun1r wnyuuy1r wyuyyn1e mnyyuy1e mnyuun2r mynyun1r wynuyn1r wnnuun1e mnyuun1r myyuun1r
  wynuyn2r mynuuy1r mnnuuy1r myynyn1r mynuun2r mnnuun1r mynunn1e wynyyn1e mynyuy1r mynuun1e wnnyun1r wnnuun1r mnnuun2r mnnyuy3r myyuun1r mynyun1e wyynuy2r
  mynuun1r mnnyun2r mynuyn2r wnnuun1r mynyuy1r wynnyy1e wnynyn1r myyyuy1r wyyyun1r mnnyuy2r wnnuun1e wynnun1r mnnyun2r myynun2r myyuyn1e wnnnun1r wnnnyn1r
  mnnuyn2r wnnnyy1r wnyuuy1r mynuun1r mnynuy2r mynuyy1r mynuun1r wnnuuy1r wnnuun1r wynnun1r mnnnuy2e wynuuy1r mnynun1r mnyuuy1r mnnuny1r wyynnn2r mnnuyn3r
  mnnuun1r wynnun1r myyyuy1r wynnyn1r wynnuy2e mnnuun1r wnynyn1r mnnuun1r myynny2r wnyuyy1r mnyuyn1r myyuun2r wnnnny2r mnnyny1r wnyunn1r wnyuuy2r mnyuuy1r
  myyuyn2r wnnyyy1r wnnnyn1r wnnuuy1r mnyuuy1r mnnuuy2r mnnyuy1r wnyyuy4r wynuyy1r mnnuun1r wnnyun1e mynyyy1r wyyuuy2r mynyun1e wnnuun1r mnyyuy1r wnnyun1r
  mynuun1r wynyun1r wynuyn1e mnynun1r mynuuy1r mnnuun3r mnynuy1r mnnuyn1r wnyyun2r mnyuun2r mnyyun1e myyyyn4r wnnuyy2r mynuny1r wynuuy1e myynuy2r wnnnun1r
  mnynuy1e mnnuun1r mynuun1r mnyuun1r wynuyy1e wynuun1r wyyuyy1r wynyun1r wynnun1r mynuyn1r wnnyuy1r mnnuyn1r wyyuyn1e mnunyy1r mnnyyn1e mnyyuy2r myyuyy1r
  wynuyy1r mnyyuy1r wnnnnn1r mnyuuy2r wynuun1e wnnyun2r wynnun1r mynyyn1e mynyun1e wnnuyy3r mynuuy2r myyuuy1r mynuuy1r wynuuy2r wnnnun1e mnnuyn1r wynyuy2r
  myyyun1r myynuy2r mynuun2r myyuuy1e mnnuyy1r wnnnny2r wnynuy1r myyuuy2r mnynuy3e mnnyun1r mynnun1e myyyyy1r mynyun1r wyyuyy1r mynuuy1r mnnyun1e wynuuy4r
  wnnuyy1r wyynyy4r mnnyyy1r mnnuuy1r mnnuny1r mynuuy1e wynuyn1r mynuuy1r wynuun1e mynyun2r mnyyyn1r myynyn2r wynnuy3r wnnuuy2r wnyuuy1r wnynuy1r wynuyn1r
  wnnnyy2r wynnun2r wnnnuy1r mynuyn1r mnnuun6r wynuyn1r wnyuuy1r wynyyn2r wyyuun2r mnnynn2r mynyyn3r wnnuuy2r mnnyun1r mnnuun1r wnyuyn2r mynuyn2r mnnuyn1r
  wnuuun3r myyuuy1r wnyyun1r wynuun1r wynuny1r mnnyyn2r mnnuuy1r mnyyuy1r myyuun1r wyyuuy1e wnyyuy2r mnnyun2r mnnuun1r mynyuy1r mynuuy1r mnnuyy1r wnnuyn1r
  wynuun1r wnynun2r myyuny1r wyyuyn1r wnnuun2r wynuuy3r wnnnun2r wynuuy1r mnnuun1e wnnyun4e mynunn1r wnnyyy3r mnyyun1r wnyuun1r mnnnyn1r wynuuy1e wynuyy1r
  mynuyn1r mynuun2r mnnuyn3r myyyuy1r mynuun2r wnnuyy1r wnnuun3r mnyuuy1r mnyuun1r wyyuun3r mnyuuy2r mynuuy1e mnnuun3r mnyuun1r wnnuyn1r wnnyyy1r mnnuuy1r
  wyyyyn1e mnyuyn5r wnynyn2r mnnunn2r wynuun1r wnnuun1r wnnyuy2e wynuuy1e wynnny1r mnnnyn2r wyyyyy1r mynuuy1r wynuuy1r myyuuy2r wnnnun1r mnyyun3r wnnuyn1r
  wnyuyn1r myynun1r wnnuun2e mnnyuy2e mnyuyy1r mnnuun1r wynuun2r mnnuuy1r wyyuny1r wnnuuy2r mynuyn1r myynun1r mnnynn1r wyyuuy2r wyynny1r wyyyun1e wnyyun2r
  mynuun3r wnyuyn1r myyyun2r wnnnnn1e wyyuuy1r mnnuun1e wyynun2r mnyuun1e wyuuyn1r myyuun1r wnyuun1r wnyuun1r mnnnun1r wyyyun1r mnnyyn1e mnyynn1r mynnnn1r
  mynyyn1r wyyuun3r wyynun4r mnnuun2e mnnnuy1r wyyuun1e mynyun1r wnnnuy1r wnyuun4r wnnnun1r mynuun1r mynuyn1e wyyuyn1r mnnuyn2r wnnuyy1r mnnuyn2r mynyyy1r
  wyynyy1r mnnuun2r myyuuy3r myyuyn1r wnnyyy1r mnnuuy1r wnnnuy1r wnnnuy1r mynuun2r mynyyn1e wnnuyy1r wyynun1e myyuyn3r wyynun1r wnnyuy4r mnnuny1e mnnyuy1r
  myyuuy3r wynuun1r mnnuuy1r wnynun1r wynnun1r mnnuyn1r myyuyy1r mynuyn2r wnnuuy2r wnnnuy1r wnyyuy1r mynuun1e wnyuyy1r mnnuun2r wnnnun1e mnyuun2r wynuun1r
  mynnun4r wyynuy2e wnyuun1r mynnun1r wynnun6r mnnyyn1r mnnyyy2r wynnyn1e wnnuyy1r wnnnyy1r mnnuun1r wyyuyy2r wnnuyn1r mynyyn3r mnnyun1r wnnnyn1r wynuuy1r
  myyuuy1r wynuun1r mynyny1e myyuyn1r myyuun3e mnnuun1r mnynny3r mnyuun1r mnnyun2r mynnun1r myyyun1e myyuun3r myyuun2r wnnuun1r mnyuyn1r wnynuy1r wnnuyn1r
  wnyuun2r mnnnun1r wnnuun1r mnnuuy2r myyyyn2r wnyyyn2r mnnuuy1r mnnnun1r wynnyn1e wyynyn1r myyyun2r wnnnun1r wnyuyn1r wnynuy1r mynnyy1e wynuyn1r wnyyyy4r
  mnnuuy1r wynyun1r wnyuuy1r wyyuyn2r wnyuun3r wnnnun1r mnnuuy1r mynuuy1r mynuyy1r mnynyn1r mnuuun1r wyyuuy2r wyyuuy2r wnnuun2r mynyyy1e wnyuun1r mnnyun1r
  mnnuun1r mnyyny1r wnnuun1r wynuny1r wnnuyn4r myyyun1e wnuuun1r mnnyyy1r wnyuyn3r wynnun1r wynyny1e mnyuun3r mynuun1r mynuuy3r mnnuuy3r wnyuun1r mnnyun2e
  wynyun1r mnnuun1r mnynyn1r mnnnun1e wynyuy1r wnyuuy1r mnnuyy1r mnnyyu1r mnnnuy2r mynnuy2r myyuun2r wynnun2r mynuyn1r wnyuyy1r mnyyun1e wnnyun2r mnnnun2r
  mnynuy1r wnnuun2r wnnuyn2r wynyny1r wnnuuy2r mnyuuy1r wyyyuy1r wnyunn1r wnnyyy1e mynuyy1r mnnuyn1r mynuuy1e wyyuun4r mynuun1e wnnuuy1r wnnuun2r wyyuun1r
  wynuun3r mnnnyy2r mnnuyn1r mnnuun1r wynuuy1r wnnuyn2e wnnnun1r mnnuun1r wnnuuy2r mynyuy3r wynuyy1r wnnyun1r mynuuy1r wnnuuy1r mynnun1r wynuuy1e mnnuyn1r
`;

const ANSWER = { y: 'YES', n: 'NO', u: 'UNKNOWN' } as const;

export const studiedYouths: readonly StudiedYouth[] = written.trim().split(/\s+/).map((letters, index) => {
  const [gender, homeless, complaints, police, teachable, daytime, trajectories, ending] = letters;
  const answer = (letter: string | undefined) => ANSWER[letter as keyof typeof ANSWER];
  return {
    clientNumber: `NPY-${String(index + 1).padStart(4, '0')}`,
    gender: gender === 'm' ? 'man' : 'woman',
    start: { 'NP-K-DAK': answer(homeless), 'NP-K-PSY': answer(complaints), 'NP-K-DAG': answer(daytime) },
    close: { 'NP-K-POL': answer(police), 'NP-K-LEER': answer(teachable) },
    trajectories: Number(trajectories),
    endedEarly: ending === 'e',
  };
});
