/**
 * Goal scores of the 764 studied youths of Nieuwe Perspectieven with scores, on the goals of domains 3 and 4. The study prints numbers and means only: these are rebuilt so that
 * theirs equal the printed ones. Which youth got which score was drawn with a fixed seed; none is an observation.
 */

export interface StudiedScore {
  clientNumber: string;
  goal: string;
  /** From -2 to +2, at the first evaluation and at the end; null: none. */
  first: number | null;
  end: number | null;
}

const GOALS = [
  'NP-D3-GEZ-1', 'NP-D3-GEZ-2a', 'NP-D3-GEZ-2b', 'NP-D3-GEZ-3', 'NP-D3-GEZ-4', 'NP-D3-POL-1', 'NP-D3-POL-2', 'NP-D3-OPV-1', 'NP-D3-REL-1', 'NP-D3-REL-2', 'NP-D3-REL-3',
  'NP-D3-LAN-1', 'NP-D3-LAN-2', 'NP-D4-DAG-1', 'NP-D4-DAG-2a', 'NP-D4-DAG-2b', 'NP-D4-DAG-3a', 'NP-D4-DAG-3b', 'NP-D4-DAG-3c', 'NP-D4-DAG-4', 'NP-D4-DAG-5',
];

/** Per youth, in the order of their numbers: a letter for the goal, the score at the first evaluation and at the end, 1 to 5, - for none; a dot for no goals. */
const written = `
  d44r-5s54 j45 d43 i44l45m35 a54r45u34 . g45 l45 . l25m53q43t24 i43r55 . r44 a45l44r54 . . r54 a-4i54l-5o44q44 q44r34u55 . . . r45 b44u45 d43r34 d43k44n3-p35
  a-4b5-l35p54r34 j-4 f24i45r55 p44 . k23q25r-4u54 . l55q55r55u43 n-5s35 . q55r45u55 l45 m54r44 n-4p45q45 a45o55r34 o55 q44 d54m44 d45q44 k54n-4 i44 . n-4r44
  d44r44 a34i54n3-r-4s-5u44 a43p44u-5 p45r45 . n-5r55 r54 a44s45 a55p55r35 a55l25 . . a44l53q44 . . r45 a-5 a53m55p55 b44n44r55 i44s-5 l35q55 b45m55o45p55
  i35r54 b43 h34 d44p55 q55 b44d54n44 i25k-5n4-u34 b53r54 . i54p55q44 . a53l54m55o55 . b34i55p45q34s35 r54t44 a55d44k34 d34l-3n43r24 b44d45l54p45q42 u24
  b44r54 l55q44r45 . a55c44n55 b43r55 k34p-5r54 c34h45r44 b4- . r25 r45 f45l35r55 n44t33 c-5h35i-5n5-q45r44u33 p55q34r54u35 i55n55r54 j53n45r45 b35 . .
  l24m34n5- d44i44l55 b14d45h-4j45l35n2-p45q-4s54 c-3i44k34m-4n2-q44r-3s-4 l55q34 . m-4r55 a44k44l55p55 a-5c54f54g34l53r45u-4 b3-u43 . b44 q55 n44 i54 r44
  a55n45t45 . . a55j55n34r53u54 b35r55t45u44 q44 r45 c44i45 n54r55 n43 . . . i45p55r-5 d43k54o44 h45n53q45r54 a55d44 e54q-5 . d45n4- e45p55r35 n44r54s55 o55
  q44t45 . o55q44r44 . . d53j-3 q54r45 r54 . b44d43 m45 n4-r43 e54k45n4- . b44k53l45q54 . l34 d33j45k34 i54r54 . . . b5-g54l45r45u44 b45d25i45m-4n3-o-4q53
  n43o54r55u45 n44p55r54 a44b44l-5m55r45s55 l45 p55u45 p45q45 b54m54q54 q55 k54l54o54r34 p55q44r54t44 f44r54 i45 o33r54 . i45p55 a44d45i44n45 d44l44q55 .
  a-4n3-q34r35u44 q55t33 i44j45r44 q54 a55d25 . a44j55q54r-5s44 . n45 . k55m55q44r55 c54l25m44q35 . k45l35 c54o44r55 b44r44 e44n55q54r54 g45j54s-4u55 p54 .
  d43f55l54q44u44 . c-5j45n5-q45r-5s43 h34i45j44m45r45 d35f55l-4n-4p45 i54q55r55 l44t44 d45j-4n4-o-5q44r-4 j54p54 k45r44 . a44e-4f35r-5 t45u44 i44q44
  d44q45r45s24u44 a35h54n54r55 a44d44n-5q55r-5 d54n54 l35n5-q45 . n45 a-4i-5p55q55r43 . . i44k34p55q54 a-5q34 . h35i35n4-q43 . o54p54q55 r54 g45n44p55
  a-5d55g35h45j-5q44r35u-4 b44i-5n3-r35u-5 a55i54s44u43 h54p54 o-5p45r35 l-4p35 a-4i53n34 k45n55o-5 . j-5n44t-4 a34n45r53 j-5u44 a-5b55j-5n5-o43 s53 f44l35
  a54n54 n-4r55 b4-f45j54p45 e45f54r35 a54i35m-5r54 . a-5d34l54m44r45 u54 o54 n55p44r53 b3-o-4r45u45 c-5n35r45u33 s44 n54r55 a54i-5k54l55 g44q44r45 o55q45
  a-5e44f35 j54r55 . . . a34n-5 l45r35 . e44l44r44 b55r34u35 a54b55k43m54o55p55r54u55 g55l44q55r45 i45o35 d-4i44l34n3-o-5q35 i53n-4r44 l55r44 u45 i25o35
  j44n-5p55q44r45 q34 c33d43l45u54 . q54u54 d44m44 a55d45o24r44 b3-i44k43l45 . . e45r45 d55l55m55n54 a-5d-5h-5i44l-5m24q-5 f45k54o-5 r44 b44d45p54r54s35
  d44j45 d35g44 n44r53 b44d55n55q45r45u42 k54 d44r45 r55 . . b4-l-4p-4 e55o55r45 . q45u44 d45q44 c54r44u45 d44l34u-5 e44m55r55 i55r25 . l54r44 k34l35p45
  c44g55j44n-5r55s44 a54b-5r54u54 o55p55q44u45 d-3e24i33o54 b33c43d55f45 t45 m55r33 d44i45k24q45 f55q45r55 n53r54 o55q45 d-5 i44n3-q43 g-5r55 n34 d55o43q44
  l53q54r55 b55l-4n45r44 m44r44 d34i24r34 a-4d55g55r55u44 r45 e-5 i35l-5m35p-5s35t44u33 n3-t-4 a-4n4-q45 k44m45 d45r55 d55e-5g55n3-q-4 a-4d45e-5g-4h-4j25l-5 .
  m35 . r55 b44c43i45m55s44 a45d44n45q54r-4 a55m33q45r55 a-4l45 k44 q53 d54r45 q55 d44g55m55r45 n45o44 o45q44 i55q54 p55q44u43 a44k53l54r54u35 . . q45
  a45f54l55q45 r-3 b5-d34p45r44 o54 b44n33r55 p44r54 . m54q35u44 . n45r54 n54q44r55 . u44 r44u45 j54l55n-4q44 . a-4d34m-5 r55 b44 a35d45r44t44 n54 . n54p-5
  i55 q53 a44l55m44n-5 o54 c34k34m44 i44m44 c44l54r55s35 . . d35e33 b54l45n55t45 f55m44p55 q45 a45h45 f45q44u34 a24l34n5-q55 h45i44p35r55 l45n44q-5
  i44m-4n4-r25 a53e43s45 a55m45 g45i-5j54m-3p35r45 b4- k34m-4n3-q55 d35p55 n-5q53 . a-5u34 . d35i44p55r34s55 n54 b54r44 q45 m53 . b-5i54j24o-5u45 d54p54q45s-4
  o54 g53 o44q54r45 . e44p55r43 b44f34j34m44s-5u35 k45o-4 . i34k55r45 i35n-5r55 . . d35 l44o54 a54i54 . j-5r55 f-4u34 a55d44m44r45t34 r55u54 k54o54 c34q55
  k54l45r-4 a55o45q45 . . i55m44 . q54 n55 d34n33o54r34 e-5l44r-4u44 s44 . b4-c33d34l35 l54r35 o35 b4- d44m45n44o52r54 p45 . a-4r54 a-5o45r45 o44r54 k35n45 .
  d44o45r53 l35 d45l43n45q44r45s45u42 . l45s54 m55 i45j44l32m43 a44i42 i54p45r34 p55q54 a45d34k34l44m34n45 s44 q44 d53i-4 g44q45 h44q54r45 . d45h43j45q45r45
  t44 a34i54 a44h45l45m-5 i-5n44q35 c24d34f45i34l45q44r35u-4 q54 n-5r45 e45n52 f45i45k55 . r54 b45q55u34 . b4-r35s34 p55r35 q55 b5-h34p55 h45i44r54 q54r55
  e44g55r55 a-5j55l-4 h44 b4-r35 d44r55u55 b45p55 . a44c44e35r44 d44i35l34q25 l55 d25k44n3-q45r44u33 k35q54r54 f55o55 . d55l54o55r44 q44 . o45r55 i44
  d55h44n55t44 r54 r54 . e53i35j55l-3r44 k45 d45f45o-5q55r-4 o45q-5r45u55 q55r54 d25i45 d34m34 . j43m44r-5 d45f44i-3m55 l55q54r55 . n44o-5p55r53u35 m55q34r45
  . c45n55r44s45 p55 l45n-4r55 . l54 r44 u43 r55 a35c44m45s54 h44u44 i44n45o44p54 . l45q44 . e44i44q35 a45r44s54 h45 d45h45l44p55 h44n54q44r54 a-5d45r44u43 .
  i45j55r44 l55o54 . . a45c35d45l-4o-5q54r44 l-4p45q25u54 a55q44r44 i54 i55l54o-5r44 . n43q45 i44l54 d54r44 s45 l34p54 . b54n-3r55u53 . i34s55 q44 . q55s44 .
  c24q34s54u45 d54 b34u54 n-5q55r55 . b-4e-4f54l-4m-5n4-q-4 d45i-5q55r45 d45k44m45r45u-5 c54e43i43r54 a55r55 d45r44t44 . r45 e54l54n45 . c34l45n-5q54 l55q44
  a-3l55 a-4i35j45k44 n-5 b44r54u45 n55r34 t43 e-4 a-4k54n35 o35q45 . a-5b34d44i34n3-t44 d44h54l55n54q54 l44n-5r45 f45r55 a45d54f55m-4p45t34 m-4q44
  d-4e35j35n4-p55 a44i33n-4 m54r55 n33r55u45 e45i43r34u33 b4-e44o-4r54 k54q45u44 a-5h35i-5k33m-3n3- b43m45n54p55q44 l45r55 l44m44q44r53 l44m55q55s55
  d43i35r35u44 a55p44q54 . n33r55t44 . d34i44p55q-4 h35k35l54p34s44u44 r55 d45i44 b-4m55n-5 b-5r55 a35n-5q45u54 a34q55r44u44 d54i-5r54u52 q45 g55q53s44
  h25l54o54r43 b44e-5p54r44s-4 d33m44t44 a55 . . r55 a34m44n3-u34 p55 i34l54q34 . . c-5i54m45q45r53 i24r55 a55l-4n44s-4 a45d-5e-5k24m-5n4-r54 . d-5 e55
  a-5h35n4- r55 b44n44 d-5n4- o43p55q45 . k35n3-t35u-4 b45q54r54 b44d45e44k34l45r54 p44q45r44 i24r45 . c45m55o45r34 n34 d44r45 a45e54r55t54 l45o54 . . l53u55
  k35r54 d45n54 k55p55 o-5r34 b4-c43l34r35s-4 i54n45p54q44r53 b44d34i-5o44s44 d44 c44k-3n54p45q45r35s-3 . . . g54n55q54r55 e55i44j-5m55o54p54q55u55
  a54b4-o-4r-4 . i-4q53 a-5d55f34r44 r44 i54r35u54 f55l55 k54 a54i44r55 . f55k35 e-5o-5 r54u45 a-5q55r52 . m54n54q45 . d35q45 . b25c45i44l55n-4u55 d45i44l52
  q34r55 d45m45n44r44 k43n44o35 p54 . o44r45 b54 n45o54 j35p35 a-4d54l34m44n4-q34 . i45 . k45q55r55 d54f45 f45h-4j45m-5n3-p45q25r55 j44 a44b54n45r55s44 .
  n-3o54 j45l54 a-5q44u55 n55 n-5 d55n35 a-5d43p35q44u55 h35i54o-3q-5s34 l35m54q44 e55n55 r55 i54n-4r55 q44r54 a55m54 . i43l54 . l55p-5q45s-4 d44l54p54r55 n4-
  . b55d55 a45d44i34n4-u34 d43f54 d53n-5o54p-5r55 q24 p44r35 k45l-4 d55s44 . q35 i44 e45r45 . l35s44 s-5 . h45r25 d45n44o55q43 d45g45l-5q-5u-3 . a45g45t43 n45
  b34l-5m-4n4-r24s35 b53c43 q45 . i44r45 i44l55p55r55 g54i45p54u55 b4-d54f45o44p45q45u-3 r53 a-4b-4i14p25q45u44 r55 g55r54 r43u44 i35o44 k54r45 . d25h54q45t44
  . k44p55q54 a45h24i44k44l-4m44n3-q-4u45 r54 f55k43q44 p35r-4 . a54b-5h54i34l44m44 b3-i55m35r43 a-4i52n35p54 i34t34 q55r35 b34i54n-5p55q54 i44m44 l44p55u44
  a55p55 b3-d45f55n-5 d44 a55d-5l44q54 a45 b54 . . d54k55r35 k45u24 a55q55r53 n24q45r45 . i44n34q55r54 d43i34 l45 d54u45 r55t54 m54o34p55q-4
  a35d-4i34k34l45o-4u24 h44l54o45p55s54 d54 q44s43u44 b44u44 r53 f54g55i45o55 a-5f35k-5 . a45e-3q44 . d45 . i34o55q43 a44f55q55 d54f35k55s55
  a45d44e-5p55q44r-5 d45i34k35l-5n3-t35u43 . b45n-4p55u44 d55u43 b-5d-5l45m-4p45u-4 r45 . b35i45l45u54 d55f-4i35j55l45n-4q-5r55 . u34 p44 . r44 r35 n45r55 .
  a34q54r45 i45k44q45 i45l54 q33 i54p55t34 i35n34o44 l45r33 d34n-4r55u-5 d44n54r55 l55q55 . l-4r45 f45m42r-5 r55 q24 d-3 a54e45 d43k33n44u-4 f44n53o44r43
  q44r55u54 f54 . f55t54 d44k55q55 . n4-r55s43u44 . n45u44 b4-d33r22s44 n-5 h55j34m-4n2-r45 p54u14 p35r45 . l24 . l35q45 a45q55r54 j-5l45 c-4d44f55h45n5-q33
  p54r45 q54 b43q55 q44r45 g55q34r55 . q44r55
`;

const score = (sign: string): number | null => (sign === '-' ? null : Number(sign) - 3);

/** By youth, each with the goals in the order of the table of the study. */
export const studiedScores: readonly StudiedScore[] = written.trim().split(/\s+/).flatMap((signs, index) =>
  [...signs.matchAll(/([a-u])(.)(.)/g)].map(([, letter, first, end]) => ({
    clientNumber: `NPY-${String(index + 1).padStart(4, '0')}`, goal: GOALS[letter!.charCodeAt(0) - 97]!, first: score(first!), end: score(end!),
  })));
