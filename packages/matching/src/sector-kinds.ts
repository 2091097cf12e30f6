/** What the companies of a sector mostly make; it decides which needs are likely. */
export type SectorKind = 'software' | 'goods';

/**
 * Sector codes of the taxonomy by kind. A sector that is absent makes both or neither (biotechnology, agritech, health
 * technology, space) and infers nothing by kind. A company of several kinds has the likely needs of each.
 */
export const sectorKinds: Readonly<Record<string, SectorKind>> = {
  'artificial-intelligence': 'software',
  'big-data': 'software',
  'cloud-computing': 'software',
  fintech: 'software',
  blockchain: 'software',
  cybersecurity: 'software',
  'education-technology': 'software',
  'ecommerce-logistics': 'software',
  'games-digital-content': 'software',
  'enterprise-software': 'software',
  robotics: 'goods',
  'iot-smart-city': 'goods',
  'telecom-5g': 'goods',
  'semiconductors-electronics': 'goods',
  'new-energy-vehicles': 'goods',
  'advanced-manufacturing': 'goods',
};
