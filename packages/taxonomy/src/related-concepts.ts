/**
 * Concepts and sectors that work is done in together, across the branches of the tree: who looks for the first finds firms of
 * the others worth a look, after those that name the first. Each relation holds both ways; parents and siblings are related
 * by the tree itself and are not repeated here. A line that is indented goes on with the one before it; # is a heading.
 */
const table = `
  # Artificial intelligence, data and cloud
  artificial-intelligence:               big-data robotics gpu-cloud intelligent-connected-vehicles
  computer-vision:                       image-sensors-cameras video-surveillance
  machine-vision:                        industrial-robots industrial-automation instruments-metrology
  biometric-recognition:                 identity-access-management access-control-alarm self-service-banking
  speech-technology:                     call-centers smart-home natural-language-processing
  large-language-models:                 gpu-cloud natural-language-processing
  chatbots:                              call-centers customer-service-outsourcing
  ai-automation:                         business-process-automation
  edge-ai:                               edge-computing embedded-systems
  machine-translation:                   translation-localisation
  big-data:                              cloud-computing data-center
  data-analytics:                        business-intelligence data-science
  public-opinion-monitoring:             content-email-security text-mining
  customer-analytics:                    digital-marketing customer-relationship-management
  privacy-computing:                     cryptography data-security
  government-big-data:                   digital-government
  cloud-computing:                       system-integration enterprise-software
  data-center:                           power-supplies optical-communication telecom-5g
  data-center-infrastructure:            compressors-hvac power-supplies
  server-hardware:                       computer-hardware high-performance-computing cloud-storage
  content-delivery-network:              internet-data-center video-streaming broadband-access
  software-as-a-service:                 enterprise-resource-planning customer-relationship-management

  # Robotics and manufacturing
  robotics:                              industrial-automation smart-manufacturing machine-vision machine-tools
                                         laser-equipment
  industrial-robots:                     industrial-automation smart-manufacturing production-lines servo-systems
  servo-systems:                         industrial-automation electric-motors-generators machine-tools
  precision-reducers:                    industrial-components
  cleaning-robots:                       home-appliances smart-home
  medical-rehabilitation-robots:         surgical-instruments rehabilitation-assistive-devices
  educational-robots:                    stem-education
  inspection-robots:                     power-grid-equipment industrial-iot
  agv-warehouse-robots:                  warehouse-automation
  drones:                                aircraft-manufacturing defence-equipment satellite-navigation
                                         surveying-mapping
  low-altitude-economy:                  aircraft-manufacturing avionics-air-traffic
  unmanned-marine-vehicles:              rail-marine-equipment
  smart-manufacturing:                   industrial-automation industrial-iot machine-tools warehouse-automation
  manufacturing-execution-systems:       enterprise-resource-planning industrial-iot
  industrial-design-software:            additive-manufacturing digital-twin
  industrial-automation:                 industrial-iot smart-grid industrial-components
  electric-motors-generators:            electric-drive-systems wind-power hydropower
  machine-tools:                         laser-equipment moulds-casting additive-manufacturing
  additive-manufacturing:                laser-equipment metals-rare-earths moulds-casting precision-parts
                                         polymers-plastics
  laser-equipment:                       optoelectronics precision-parts
  new-materials:                         semiconductor-materials battery-materials regenerative-medicine
  composite-materials:                   aircraft-manufacturing wind-power rail-marine-equipment
  polymers-plastics:                     industrial-chemicals bio-manufacturing
  metals-rare-earths:                    electric-motors-generators battery-materials electric-drive-systems
  superconducting-materials:             wires-cables metals-rare-earths imaging-equipment
  industrial-chemicals:                  battery-materials crop-protection active-pharmaceutical-ingredients
                                         oil-gas-equipment
  coatings-adhesives:                    new-materials printing-packaging
  construction-mining-machinery:         oil-gas-equipment industrial-components
  oil-gas-equipment:                     power-generation compressors-hvac mineral-exploration-technology
  rail-marine-equipment:                 intelligent-transportation composite-materials industrial-components
  defence-equipment:                     aircraft-manufacturing radar-systems space-remote-sensing
                                         satellite-navigation inertial-navigation
  environmental-equipment:               energy-efficiency smart-water-environment bioenergy carbon-management
                                         compressors-hvac
  wastewater-water-treatment:            smart-water-environment water-conservancy
  air-pollution-treatment:               smart-water-environment power-generation
  solid-waste-recycling:                 bioenergy battery-recycling
  ecological-restoration:                soil-testing water-conservancy
  water-conservancy:                     hydropower irrigation industrial-components
  printing-packaging:                    rfid payment-cards
  building-materials:                    smart-building energy-efficiency
  textiles-apparel-technology:           cotton-technology composite-materials

  # Energy and vehicles
  electric-vehicles:                     lithium-batteries ev-charging auto-parts automotive-electronics
                                         battery-materials
  intelligent-connected-vehicles:        lidar-3d-scanning radar-systems digital-maps vehicle-tracking
                                         internet-of-things
  automotive-electronics:                auto-parts sensors satellite-navigation
  electric-drive-systems:                power-semiconductors servo-systems
  auto-parts:                            precision-parts moulds-casting
  ev-charging:                           power-supplies power-grid-equipment smart-grid electric-vehicles
                                         energy-storage
  batteries:                             energy-storage electric-vehicles supercapacitors
  lithium-batteries:                     battery-materials energy-storage electric-vehicles supercapacitors
  battery-materials:                     industrial-chemicals new-materials
  energy-storage:                        smart-grid solar-energy power-supplies
  supercapacitors:                       battery-materials
  fuel-cells:                            batteries electric-vehicles battery-materials energy-storage
                                         metals-rare-earths
  hydrogen-energy:                       industrial-chemicals compressors-hvac
  solar-energy:                          semiconductor-materials power-supplies power-generation sapphire-crystals
                                         wind-power
  solar-inverters:                       power-supplies
  wind-power:                            power-generation power-grid-equipment power-supplies moulds-casting
                                         hydropower
  hydropower:                            power-generation
  power-generation:                      power-grid-equipment compressors-hvac bioenergy
  nuclear-power:                         industrial-components compressors-hvac instruments-metrology
                                         power-grid-equipment wires-cables
  geothermal-energy:                     compressors-hvac energy-efficiency
  bioenergy:                             bio-manufacturing power-generation
  energy-efficiency:                     energy-monitoring compressors-hvac carbon-management led-lighting
                                         power-supplies
  power-grid-equipment:                  industrial-automation power-supplies power-generation
  smart-grid:                            smart-metering energy-monitoring power-supplies industrial-automation
                                         telecom-power

  # Electronics
  semiconductors:                        integrated-circuits semiconductor-equipment semiconductor-materials
                                         power-semiconductors optoelectronics
  integrated-circuits:                   semiconductor-equipment semiconductor-materials power-semiconductors sensors
  semiconductor-equipment:               laser-equipment semiconductor-materials wafer-fabrication
  power-semiconductors:                  analog-chips power-supplies wafer-fabrication
  optoelectronics:                       optical-communication sapphire-crystals
  led-lighting:                          smart-lighting sapphire-crystals energy-efficiency semiconductor-materials
  display-panels:                        consumer-electronics semiconductor-equipment mobile-phones smart-classroom
  touch-panels:                          mobile-phones consumer-electronics analog-chips new-materials
                                         wearable-devices
  sensors:                               instruments-metrology wireless-sensor-networks automotive-electronics
  image-sensors-cameras:                 video-surveillance mobile-phones
  printed-circuit-boards:                electronics-manufacturing-services mobile-phones passive-components
  passive-components:                    connectors-wire-harness power-supplies
  connectors-wire-harness:               wires-cables automotive-electronics mobile-phones
  consumer-electronics:                  display-panels passive-components smart-home short-range-wireless
  mobile-phones:                         mobile-networks precision-parts passive-components antennas
                                         communication-terminals
  wearable-devices:                      mobile-phones sensors short-range-wireless mobile-health-apps
                                         home-medical-devices iot-devices microcontrollers
  home-appliances:                       smart-home compressors-hvac
  computer-hardware:                     data-communication-equipment server-hardware memory-chips
  electronics-manufacturing-services:    consumer-electronics moulds-casting

  # Internet of Things and telecommunications
  internet-of-things:                    sensors mobile-internet embedded-systems telecom-5g industrial-automation
                                         geographic-information-systems
  rfid:                                  payment-cards warehouse-management-systems pos-terminals integrated-circuits
  iot-connectivity:                      communication-terminals antennas mobile-networks
  smart-city:                            system-integration geographic-information-systems government-big-data
                                         video-surveillance smart-building
  intelligent-transportation:            vehicle-tracking video-surveillance intelligent-connected-vehicles
                                         payment-cards
  digital-government:                    system-integration enterprise-software identity-access-management
  public-safety-emergency:               video-surveillance private-radio-communication disaster-monitoring
  video-surveillance:                    biometric-recognition video-analytics smart-building public-safety-emergency
  smart-home:                            smart-building smart-lighting iot-devices access-control-alarm
  smart-building:                        system-integration energy-monitoring compressors-hvac
  smart-metering:                        instruments-metrology power-grid-equipment
  self-service-terminals:                self-service-banking smart-retail-devices
  fifth-generation-networks:             antennas optical-transceivers iot-connectivity printed-circuit-boards
  mobile-networks:                       telecom-engineering communication-terminals network-optimization
  optical-communication:                 broadband-access telecom-engineering data-communication-equipment
  broadband-access:                      data-communication-equipment optical-communication telecom-engineering
                                         communication-terminals
  network-convergence:                   video-streaming consumer-electronics value-added-telecom
                                         optical-communication online-news-media telecom-software video-production
                                         communication-terminals
  data-communication-equipment:          network-security system-integration
  private-radio-communication:           defence-equipment satellite-communications
  telecom-power:                         power-supplies batteries
  unified-communications:                live-online-classes video-streaming
  value-added-telecom:                   messaging-services mobile-internet mobile-games
  mobile-internet:                       mobile-app-development mobile-games digital-marketing social-networking
                                         digital-payments
  satellite-communications:              satellite-navigation antennas

  # Security, finance and software
  cybersecurity:                         system-software system-integration cloud-computing digital-government
                                         data-communication-equipment
  data-security:                         backup-disaster-recovery data-governance cloud-storage
  cryptography:                          blockchain payment-cards integrated-circuits
  quantum-security:                      optical-communication
  identity-access-management:            ekyc payment-cards
  industrial-iot-security:               industrial-automation
  fintech:                               blockchain enterprise-software big-data
  digital-payments:                      mobile-internet ecommerce-platforms rfid cryptography
  pos-terminals:                         retail-technology self-service-terminals
  self-service-banking:                  pos-terminals
  core-banking:                          system-integration
  supply-chain-finance:                  supply-chain-management b2b-ecommerce
  central-bank-digital-currency:         digital-payments self-service-banking cryptography
  bill-payment-tax-technology:           accounting-software
  lottery-technology:                    printing-packaging sports-technology mobile-internet game-development
                                         self-service-terminals
  system-software:                       database-systems cybersecurity cloud-computing computer-hardware
                                         server-hardware
  enterprise-software:                   big-data
  enterprise-resource-planning:          supply-chain-management hr-payroll-software
  office-collaboration-software:         unified-communications system-software
  system-integration:                    data-center smart-city data-communication-equipment
  it-outsourcing:                        custom-software-development business-process-outsourcing
  digital-marketing:                     online-news-media short-video live-social-commerce video-streaming
  vertical-business-software:            online-travel

  # Commerce, logistics and content
  e-commerce:                            digital-payments mobile-internet digital-marketing retail-technology
  ecommerce-platforms:                   retail-technology digital-marketing order-fulfilment last-mile-delivery
  cross-border-ecommerce:                freight-forwarding customs-clearance bonded-logistics
  cold-chain:                            food-processing compressors-hvac warehousing
  logistics:                             supply-chain-management rail-marine-equipment
  last-mile-delivery:                    warehouse-automation self-service-terminals
  port-shipping-technology:              rail-marine-equipment freight-forwarding construction-mining-machinery
  online-travel:                         smart-community ride-hailing mobile-internet
  game-development:                      game-publishing mobile-internet animation esports
  mobile-games:                          game-publishing mobile-internet
  extended-reality:                      display-panels wearable-devices game-engines virtual-labs 3d-modelling
  virtual-reality:                       virtual-labs wearable-devices display-panels optoelectronics
  video-production:                      video-streaming animation online-news-media
  video-streaming:                       network-convergence content-delivery-network
  digital-publishing:                    online-news-media digital-textbooks printing-packaging
  sports-technology:                     wearable-devices esports online-news-media
  ip-licensing-culture:                  animation video-production

  # Life sciences, health, education and agriculture
  biotechnology:                         pharmaceutical-manufacturing medical-devices
  gene-sequencing:                       molecular-diagnostics cell-gene-therapy in-vitro-diagnostics
  genetic-testing:                       in-vitro-diagnostics molecular-diagnostics
  biopharmaceuticals:                    vaccines pharmaceutical-manufacturing drug-discovery cell-gene-therapy
  vaccines:                              biopharmaceuticals animal-health pharmaceutical-manufacturing blood-products
                                         in-vitro-diagnostics antibiotics-antivirals
  anticancer-drugs:                      drug-discovery antibody-drugs cell-gene-therapy pharmaceutical-manufacturing
                                         traditional-medicine
  antibiotics-antivirals:                pharmaceutical-manufacturing active-pharmaceutical-ingredients
                                         traditional-medicine
  vitamins-nutrition:                    animal-feed fermentation-enzymes probiotics-microbiome traditional-medicine
                                         pharmaceutical-manufacturing
  cell-gene-therapy:                     gene-sequencing biopharmaceuticals
  stem-cells:                            gene-sequencing
  in-vitro-diagnostics:                  medical-devices life-science-instruments
  active-pharmaceutical-ingredients:     pharmaceutical-manufacturing
  bio-manufacturing:                     polymers-plastics bioenergy
  medical-devices:                       medical-imaging healthcare-services pharmaceutical-manufacturing
                                         in-vitro-diagnostics
  healthcare-services:                   hospital-information-systems elderly-care-technology
                                         pharmaceutical-manufacturing
  telemedicine:                          hospital-information-systems mobile-health-apps health-data-analytics
                                         pharmacy-technology
  hospital-information-systems:          health-data-analytics medical-billing
  pharmacy-technology:                   pharmaceutical-manufacturing ecommerce-platforms
  elderly-care-technology:               rehabilitation-assistive-devices home-medical-devices
                                         remote-patient-monitoring
  traditional-medicine:                  vitamins-nutrition
  online-learning:                       mobile-internet learning-management-systems vocational-training smart-campus
  education-technology:                  enterprise-software
  smart-classroom:                       display-panels unified-communications
  vocational-training:                   online-learning corporate-training
  agritech:                              biotechnology
  precision-agriculture:                 drones satellite-remote-sensing wireless-sensor-networks
  irrigation:                            smart-water-environment polymers-plastics
  crop-seeds-breeding:                   crop-protection genetic-engineering
  fertilizers:                           crop-protection industrial-chemicals biological-farm-inputs
  livestock-farming:                     animal-feed animal-health food-processing
  aquaculture:                           animal-feed
  food-traceability-safety:              blockchain-traceability instruments-metrology food-processing
  land-rural-services:                   agricultural-machinery crop-seeds-breeding agri-commerce fertilizers

  # Space and positioning
  space-remote-sensing:                  defence-equipment composite-materials
  satellite-navigation:                  vehicle-tracking surveying-mapping antennas location-based-services
                                         integrated-circuits
  geographic-information-systems:        surveying-mapping satellite-remote-sensing
  radar-systems:                         antennas avionics-air-traffic
  aircraft-manufacturing:                metals-rare-earths
  weather-climate-services:              disaster-monitoring smart-water-environment
  mineral-exploration-technology:        construction-mining-machinery
`;

/** The table as lists: a code, then what it is related to. */
export const relatedConcepts: readonly (readonly [code: string, ...related: readonly string[]])[] = table
  .replace(/^ *#.*$/gm, '')
  .split(/^ {2}(?=\S)/m)
  .flatMap((row) => {
    const [code, ...related] = row.split(/[:\s]+/).filter((word) => word !== '');
    return code === undefined ? [] : [[code, ...related]];
  });
