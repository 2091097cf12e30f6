import { advancedManufacturing } from './advanced-manufacturing.ts';
import { agritech } from './agritech.ts';
import { artificialIntelligence } from './artificial-intelligence.ts';
import { bigData } from './big-data.ts';
import { biotechnology } from './biotechnology.ts';
import { blockchain } from './blockchain.ts';
import { cloudComputing } from './cloud-computing.ts';
import { cybersecurity } from './cybersecurity.ts';
import { ecommerceLogistics } from './ecommerce-logistics.ts';
import { educationTechnology } from './education-technology.ts';
import { enterpriseSoftware } from './enterprise-software.ts';
import { fintech } from './fintech.ts';
import { gamesDigitalContent } from './games-digital-content.ts';
import { healthTechnology } from './health-technology.ts';
import { iotSmartCity } from './iot-smart-city.ts';
import { newEnergyVehicles } from './new-energy-vehicles.ts';
import { robotics } from './robotics.ts';
import { semiconductorsElectronics } from './semiconductors-electronics.ts';
import { spaceRemoteSensing } from './space-remote-sensing.ts';
import { telecom5g } from './telecom-5g.ts';
import type { Sector } from '../taxonomy-types.ts';

/** All sectors, in the order in which people see them. */
export const sectors: readonly Sector[] = [
  artificialIntelligence,
  bigData,
  cloudComputing,
  robotics,
  fintech,
  blockchain,
  biotechnology,
  cybersecurity,
  iotSmartCity,
  telecom5g,
  semiconductorsElectronics,
  newEnergyVehicles,
  agritech,
  healthTechnology,
  educationTechnology,
  ecommerceLogistics,
  gamesDigitalContent,
  enterpriseSoftware,
  advancedManufacturing,
  spaceRemoteSensing,
];
