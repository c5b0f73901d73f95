import { config, expect } from 'chai';
import { accessibilityTreeOf, type AccessibilityTree } from './accessibility-tree.js';
import { openStand, type Stand } from './stand-page.js';

// What stands below between quotes was written by hand, from what a reader of the screen needs to hear.
config.truncateThreshold = 0;

describe('a screen reader and a keyboard', () => {
  let stand: Stand;
  let tree: AccessibilityTree;

  before(async () => {
    stand = await openStand();
    tree = await accessibilityTreeOf(stand.page);
  });

  after(() => stand.close());

  const press = (key: string): Promise<void> => stand.page.keyboard.press(key);
  const activate = async (name: string): Promise<void> => {
    await tree.reach(name);
    await press('Enter');
  };
  const startsOf = (lines: readonly string[], ...roles: string[]): readonly string[] =>
    lines.filter((line) => roles.some((role) => line.startsWith(`${role} `)));

  describe('in <maatwerk-case>', () => {
    it('find what is needed before the parts, and the parts as tabs', async () => {
      await stand.show({ noun: 'case' });

      const lines = await tree.all('heading', 'region', 'tab', 'tabpanel', 'button');
      expect(lines.slice(1, 13)).to.deep.equal([
        'heading "Casus MW-2026-014" · level 2',
        'button "Maak een kopie"',
        'button "Ongedaan maken: er is nog niets veranderd" · disabled · (Ongedaan maken: er is nog niets veranderd)',
        'button "Opnieuw doen: er is niets ongedaan gemaakt" · disabled · (Opnieuw doen: er is niets ongedaan gemaakt)',
        'region "Wat is nu nodig"',
        'heading "Wat is nu nodig" · level 3',
        'button "Spar-tafel vragen"',
        'tab "Canvas"',
        'tab "Kosten en baten"',
        'tab "Waardendriehoek"',
        'tab "Besluit"',
        'tab "Volgen"',
      ]);
      expect(startsOf(lines, 'tabpanel')).to.deep.equal(['tabpanel "Canvas"']);
    });

    it('hear where the case stands after a step, and stand at the next one', async () => {
      await stand.show({ noun: 'case' });
      await activate('button "Spar-tafel vragen"');

      await tree.hears('De casus staat nu op Spar-tafel.');
      expect(await tree.tabs(1)).to.deep.equal(['button "Spar-tafel vastleggen"']);
    });
  });

  describe('in <maatwerk-approval>', () => {
    it('know of everybody who votes what they said, and why somebody does not', async () => {
      await stand.show({ noun: 'approval', stage: 'deliberation', who: 'housing' });

      expect(await tree.all('rowheader', 'cell')).to.deep.equal([
        'rowheader "De eindbaas"',
        'cell "maatwerkeindbaas, schulden"',
        'cell "Maakt het plan Stemt daarom niet mee"',
        'rowheader "U"',
        'cell "maatwerker, wonen"',
        'cell "Uw stem"',
        'rowheader "De voorzitter"',
        'cell "voorzitter"',
        'cell "Nog niet gestemd"',
        'rowheader "Collega jeugd"',
        'cell "maatwerker, jeugd"',
        'cell "Nog niet gestemd"',
        'rowheader "De consulent"',
        'cell "consulent, participatie"',
        'cell "Stemt niet Een consulent stemt niet"',
      ]);
    });

    it('vote with a button of a named group, and hear how many votes there are', async () => {
      await stand.show({ noun: 'approval', stage: 'deliberation', who: 'housing' });
      expect(await tree.inside('group', 'Uw stem')).to.include.members([
        'button "Voor"',
        'button "Tegen"',
        'button "Onthouding"',
      ]);
      await activate('button "Voor"');

      await tree.hears(/1 van 2 nodig/);
      expect(await tree.focused()).to.equal('button "Voor"');
    });

    it('are told in a list what a decision still needs, and reach the place to mend it', async () => {
      await stand.show({ noun: 'approval', stage: 'deliberation', who: 'chair' });
      await activate('button "Akkoord"');

      expect(await tree.focused()).to.match(/^group "Akkoord kan nu niet\. /);
      expect(await tree.tabs(1)).to.deep.equal(['button "Nog 2 stemmen voor nodig."']);
    });
  });

  describe('in <maatwerk-agenda>', () => {
    it('go through the cases of a day in order, each button with the case it moves', async () => {
      await stand.show({ noun: 'agenda', who: 'chair' });

      expect((await tree.all('heading', 'navigation', 'region', 'button')).slice(6)).to.deep.equal([
        'button "Vorige tafel"',
        'button "Volgende tafel"',
        'navigation "Agenda"',
        'heading "Agenda" · level 3',
        'button "A"',
        'button "Andere dag of tijd voor A"',
        'button "A eerder" · (A eerder)',
        'button "A later" · (A later)',
        'button "B"',
        'button "Andere dag of tijd voor B"',
        'button "B eerder" · (B eerder)',
        'button "B later" · (B later)',
        'region "Nog in te plannen"',
        'heading "Nog in te plannen" · level 3',
        'button "C"',
        'button "Zet op 14.30 voor C"',
        'button "Andere dag of tijd voor C"',
      ]);
    });
  });

  describe('in <maatwerk-monitoring>', () => {
    it('hear the line in one sentence, and find the same figures in a table', async () => {
      await stand.show({ noun: 'monitoring', stage: 'closed', who: null });

      expect(await tree.all('image', 'table', 'rowheader', 'cell')).to.deep.equal([
        'image "Lijn met cijfers van 0 tot 10: vóór het plan 2,5, bij de start van de hulp 4, na 6 maanden 6,5, na 12 maanden 8."',
        'table "Dezelfde cijfers"',
        'rowheader "Vooraf"',
        'cell "8 januari 2026"',
        'cell "2,5"',
        'rowheader "Start"',
        'cell "10 februari 2026"',
        'cell "4"',
        'rowheader "6 maanden"',
        'cell "4 augustus 2026"',
        'cell "6,5"',
        'rowheader "12 maanden"',
        'cell "3 februari 2027"',
        'cell "8"',
      ]);
    });

    it('give a score by its own button, and hear in the field how it may be written', async () => {
      await stand.show({ noun: 'monitoring', stage: 'monitoring' });
      await activate('button "Cijfer vastleggen"');

      expect(await tree.reach('textbox')).to.match(/^textbox "Welk cijfer geeft het gezin\?"/);
    });
  });
});
