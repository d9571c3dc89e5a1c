import type { Text } from '@getrouw/domain';

interface CoreElement { name: Text; criterion: Text; measure: { pilot: Text; final: Text } }

/** The seven core elements (U) and the four outcomes (R), each with its criterion and what a checklist looks at. */
export const coreElements: Record<string, CoreElement> = {
  'VIG-U1': {
    name: { nl: 'Kinderveiligheid', en: 'Child safety' },
    criterion: {
      nl: 'De coach houdt doorlopend zicht op hoe veilig de kinderen zijn',
      en: 'The coach keeps monitoring how safe the children in the family are',
    },
    measure: {
      pilot: {
        nl: 'Veiligheidsinstrumenten zijn in het dossier te vinden',
        en: 'Safety instruments are present in the case file',
      },
      final: {
        nl: 'Veiligheidsinstrumenten zijn in het dossier te vinden en bij naam genoemd',
        en: 'Safety instruments are present in the case file and named',
      },
    },
  },
  'VIG-U2': {
    name: { nl: 'Ervaring van de coach', en: 'Experienced family coach' },
    criterion: {
      nl: 'Een ervaren coach begeleidt het gezin',
      en: 'The family is guided by an experienced coach',
    },
    measure: {
      pilot: {
        nl: 'Leeftijd 30 of ouder en minstens vijf jaar aantoonbare jeugdzorgervaring',
        en: 'Age 30 or over and at least five years of demonstrable experience in youth care',
      },
      final: {
        nl: 'Leeftijd 30 of ouder en minstens vijf jaar ervaring in de jeugdzorg, die uit het cv blijkt',
        en: 'Age 30 or over and at least five years of experience in youth care, shown by the CV',
      },
    },
  },
  'VIG-U3': {
    name: { nl: 'Planmatig werken', en: 'Planned and structured' },
    criterion: {
      nl: 'Het plan van aanpak is opgebouwd langs de zeven leefgebieden; elke maand verschijnt een voortgangsverslag, dat ook naar de verwijzer gaat',
      en: 'The plan of approach follows the seven life domains; every month there is a progress report which is also fed back to the referrer',
    },
    measure: {
      pilot: {
        nl: 'Leefgebieden en maandverslagen zijn in het dossier te vinden',
        en: 'Life domains and monthly reports are found in the case file',
      },
      final: {
        nl: 'Problemen op ten minste vier leefgebieden, plus verslagen, plus de maandelijkse frequentie',
        en: 'Problems on at least four domains, plus reports, plus their monthly frequency',
      },
    },
  },
  'VIG-U4': {
    name: { nl: 'Regie, openheid en volhouden', en: 'Direction, transparency and persistence' },
    criterion: {
      nl: 'De kijk van de coach op het probleem stuurt het handelen en wordt uitgewerkt in SMART-doelen die iedere maand worden nagelopen',
      en: 'The coach\'s formulation of the problem guides all action and is worked out in SMART goals that are reviewed every month',
    },
    measure: {
      pilot: {
        nl: 'Probleemomschrijving, SMART-doelen en voortgang op doelen staan in het dossier',
        en: 'Problem formulation, SMART goals and progress on goals are in the case file',
      },
      final: {
        nl: 'Probleemomschrijving, doelen en voortgang op doelen staan in het dossier; of de doelen SMART zijn, is een aparte vraag',
        en: 'Problem formulation, goals and progress on goals are in the case file; whether the goals are SMART is a separate question',
      },
    },
  },
  'VIG-U5': {
    name: { nl: 'Drang en dwang', en: 'Pressure and coercion' },
    criterion: {
      nl: 'Het gezin weet bij de start welke maatregel boven het hoofd hangt',
      en: 'The family knows at the start which pressure or coercion measure applies',
    },
    measure: {
      pilot: {
        nl: 'De maatregel is uit het dossier op te maken',
        en: 'The measure can be derived from the case file',
      },
      final: {
        nl: 'De maatregel is uit het dossier op te maken',
        en: 'The measure can be derived from the case file',
      },
    },
  },
  'VIG-U6': {
    name: { nl: 'Dag en nacht bereikbaar', en: 'Reachable around the clock' },
    criterion: {
      nl: 'Gezin en andere betrokkenen kunnen de coach altijd bellen, 24 uur per dag en 7 dagen per week',
      en: 'Family and other parties can phone the coach at any time, 24 hours a day, 7 days a week',
    },
    measure: {
      pilot: {
        nl: 'Contacten buiten kantoortijd zijn in het dossier te vinden',
        en: 'Contacts outside office hours are found in the case file',
      },
      final: {
        nl: 'Belproef buiten kantoortijd onder alle coaches',
        en: 'Telephone sample among all coaches outside office hours',
      },
    },
  },
  'VIG-U7': {
    name: { nl: 'Collegiaal overleg', en: 'Peer consultation' },
    criterion: {
      nl: 'De coach legt de casus tussentijds aan collega\'s voor',
      en: 'The coach consults colleagues during the trajectory',
    },
    measure: {
      pilot: {
        nl: 'Het dossier laat minstens twee besprekingen in het casusoverleg zien',
        en: 'The case file shows at least two discussions in the case meeting',
      },
      final: {
        nl: 'Notulen of werkaantekeningen laten minstens twee besprekingen zien',
        en: 'Minutes or work notes show at least two discussions',
      },
    },
  },
  'VIG-R1': {
    name: { nl: 'Veiligheid', en: 'Safety' },
    criterion: {
      nl: 'De kinderen zijn veilig',
      en: 'The safety of the children is assured',
    },
    measure: {
      pilot: {
        nl: 'Kinderen wonen drie maanden na afloop nog thuis',
        en: 'Children still live at home three months after closing',
      },
      final: {
        nl: 'Kinderen wonen zes maanden na afloop nog thuis',
        en: 'Children still live at home six months after closing',
      },
    },
  },
  'VIG-R2': {
    name: { nl: 'Openstaan voor hulp', en: 'Accessibility for help' },
    criterion: {
      nl: 'Het gezin accepteert hulp zonder dat drang of dwang nodig is',
      en: 'The family is accessible for help without pressure or coercion',
    },
    measure: {
      pilot: {
        nl: 'De ingezette vervolghulp is te achterhalen',
        en: 'The follow-up help that was put in place can be traced',
      },
      final: {
        nl: 'De voorziene vervolghulp is te achterhalen en loopt na zes maanden',
        en: 'The planned follow-up help can be traced and is under way after six months',
      },
    },
  },
  'VIG-R3': {
    name: { nl: 'Administratie op orde', en: 'Administrative stability' },
    criterion: {
      nl: 'De administratie is stabiel en het gezin komt rond',
      en: 'There is administrative stability and the family can live on its income',
    },
    measure: {
      pilot: {
        nl: 'Aanmelding voor of start van schuldhulp blijkt uit het dossier',
        en: 'Registration for or start of debt help is shown in the case file',
      },
      final: {
        nl: 'Aanmelding voor of start van schuldhulp blijkt uit het dossier',
        en: 'Registration for or start of debt help is shown in the case file',
      },
    },
  },
  'VIG-R4': {
    name: { nl: 'Voorzieningen en netwerk', en: 'Community facilities and social network' },
    criterion: {
      nl: 'De jeugdige benut voorzieningen in de wijk en waar mogelijk mensen uit het gezinsnetwerk',
      en: 'The young person uses local basic facilities and where possible people from the family\'s network',
    },
    measure: {
      pilot: {
        nl: 'Voorzieningen en steunfiguren zijn uit het dossier op te maken',
        en: 'Facilities and supporting persons can be derived from the case file',
      },
      final: {
        nl: 'Voorzieningen en steunfiguren zijn uit het dossier op te maken',
        en: 'Facilities and supporting persons can be derived from the case file',
      },
    },
  },
};
