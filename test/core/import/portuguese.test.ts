import assert from 'node:assert/strict';
import { factsIn } from './kit.js';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
const facts = (...body: string[]): ReturnType<typeof factsIn> => factsIn(lines('# Carta da equipe', '', ...body));

describe('charters in Portuguese', () => {
  it('a whole one, in headings and tables', () => {
    assert.deepEqual(
      factsIn(
        lines(
          '# Carta da Equipa do Mercado',
          '',
          '## Missão',
          '',
          'Ajudar quem vende no mercado a vender com calma e a quem compra a comprar bem.',
          '',
          '## Quem somos',
          '',
          '| Nome | Função |',
          '| --- | --- |',
          '| Rosália Frade | Coordenadora |',
          '| Ivo Pimenta das Neves | Técnico de bancas |',
          '| A designar | Secretária |',
          '',
          '## Objetivos',
          '',
          '- Alugar 40 bancas até junho',
          '- Responder às reclamações em três dias',
          '',
          '## Âmbito',
          '',
          '### Dentro do âmbito',
          '',
          '- Bancas e licenças',
          '',
          '### Fora do âmbito',
          '',
          '- Obras no edifício',
          '',
          '## Reuniões',
          '',
          '| Reunião | Frequência | Dia | Hora |',
          '| --- | --- | --- | --- |',
          '| Ponto da semana | Semanal | terça-feira | 9h30 |',
          '| Contas | Trimestral | | |',
          '',
          '## Assinaturas',
          '',
          'Lido e aprovado por:',
          '',
          '- Rosália Frade, 3 de maio de 2024',
          '- Ivo Pimenta das Neves, 4 de maio de 2024',
        ),
      ),
      {
        language: 'pt',
        members: ['Rosália Frade', 'Ivo Pimenta das Neves'],
        roles: { 'Rosália Frade': ['Coordenadora'], 'Ivo Pimenta das Neves': ['Técnico de bancas'] },
        objectives: ['Alugar 40 bancas até junho', 'Responder às reclamações em três dias'],
        in: ['Bancas e licenças'],
        out: ['Obras no edifício'],
        signatories: ['Rosália Frade', 'Ivo Pimenta das Neves'],
        cadences: ['weekly', 'quarterly'],
      },
    );
  });

  it('labels, people in a row, and what a commission is there for or not', () => {
    const said = facts(
      '## Composição',
      '',
      'Presidente: Rosália Frade',
      'Membros: Ivo Pimenta, Célia Norte e Abel Sobral',
      '',
      '## Competências',
      '',
      'Compete à comissão:',
      '',
      '- escolher os músicos;',
      '- alugar o palco.',
      '',
      'Não compete à comissão:',
      '',
      '- vender bebidas.',
    );
    assert.deepEqual(said.members, ['Rosália Frade', 'Ivo Pimenta', 'Célia Norte', 'Abel Sobral']);
    assert.deepEqual(said.roles['Rosália Frade'], ['Presidente']);
    assert.deepEqual([said.in, said.out], [['escolher os músicos;', 'alugar o palco.'], ['vender bebidas.']]);
  });

  for (const [sentence, cadences] of [
    ['Reunimo-nos todas as semanas, às quintas, às 14h30.', ['weekly']],
    ['A equipe se reúne toda terça-feira às 9h.', ['weekly']],
    ['As reuniões são às segundas e quartas-feiras.', ['twice-weekly']],
    ['Reunião na primeira segunda-feira de cada mês.', ['monthly']],
    ['Reunião quinzenal, na 2ª feira.', ['biweekly']],
    ['Reunimo-nos duas vezes por semana.', ['twice-weekly']],
    ['Reunimo-nos às terças e quintas, das 14h às 16h.', ['twice-weekly']],
    ['Há uma reunião a cada três semanas.', ['every 3 weeks']],
    ['Reunião diária, de segunda a sexta-feira.', ['daily']],
    // "Segunda" alone is the second of anything.
    ['A segunda reunião é no porto.', []],
    ['A 2ª reunião foi adiada.', []],
  ] as const)
    it(sentence, () => {
      assert.deepEqual(facts('## Reuniões', '', sentence).cadences, cadences);
    });

  it('signatures in a table, of which one is still open', () => {
    const said = facts(
      '## Membros',
      '',
      '- Rosália Frade',
      '- Ivo Pimenta',
      '',
      '## Assinaturas',
      '',
      '| Nome | Assinatura | Data |',
      '| --- | --- | --- |',
      '| Rosália Frade | R. Frade | 13/05/2024 |',
      '| Ivo Pimenta | | |',
    );
    assert.deepEqual(said.signatories, ['Rosália Frade']);
  });
});
