/**
 * Companies in world news whose bare name is seldom another word: `name|other forms`. Chosen by hand from the
 * constituents of the large stock indices (facts).
 */
export const companyLines = `
Alphabet|
Google|
Microsoft|
Apple Inc.|
Amazon.com|Amazon Web Services
Meta Platforms|
Nvidia|NVIDIA
Intel|
IBM|
Oracle|
Cisco|
Qualcomm|
Netflix|
Spotify|
Uber|
Airbnb|
Tesla|
SpaceX|
Starlink|
Blue Origin|
OpenAI|
Anthropic|
Samsung|Samsung Electronics
Sony|
Nintendo|
Toyota|
Honda|
Nissan|
Hyundai|
Volkswagen|VW
BMW|
Mercedes-Benz|Daimler
Porsche|
Audi|
Renault|
Peugeot|
Stellantis|
Fiat|
Ferrari|
Volvo|
General Motors|GM
Ford Motor|Ford Motor Co.,Ford Motor Company
Boeing|
Airbus|
Embraer|
Bombardier|
Lockheed Martin|
Raytheon|
Northrop Grumman|
General Dynamics|
BAE Systems|
Rheinmetall|
Thales|
Leonardo|
Saab|
Siemens|
Bosch|
BASF|
Bayer|
ThyssenKrupp|Thyssenkrupp
SAP|
Nokia|
Ericsson|
Huawei|
ZTE|
Alibaba|
Tencent|
Baidu|
ByteDance|
Xiaomi|
Lenovo|
BYD|
Foxconn|
TSMC|
SoftBank|Softbank
Mitsubishi|
Toshiba|
Hitachi|
Panasonic|
Canon Inc.|
Tata|Tata Group,Tata Motors,Tata Steel
Infosys|
Reliance Industries|
Adani Group|Adani
Saudi Aramco|Aramco
ExxonMobil|Exxon Mobil,Exxon
Chevron|
ConocoPhillips|
BP|British Petroleum
Shell plc|Royal Dutch Shell
TotalEnergies|
Eni|ENI
Equinor|
Petrobras|
PDVSA|
Pemex|
Gazprom|
Gazprombank|
Lukoil|
Novatek|
Surgutneftegas|
Transneft|
Sberbank|
VTB|VTB Bank
Aeroflot|
Kaspersky|
Yandex|
Rostec|
Rusal|
Norilsk Nickel|Nornickel
Goldman Sachs|
JPMorgan|JPMorgan Chase,JP Morgan,J.P. Morgan
Morgan Stanley|
Citigroup|Citibank
Bank of America|
Wells Fargo|
Lehman Brothers|
BlackRock|
Berkshire Hathaway|
HSBC|
Barclays|
Lloyds|
Standard Chartered|
UBS|
Credit Suisse|
Deutsche Bank|
Commerzbank|
BNP Paribas|
Société Générale|Societe Generale
UniCredit|
ING|
Raiffeisen|Raiffeisen Bank
Visa Inc.|
Mastercard|MasterCard
American Express|
PayPal|
Moody's|
Standard & Poor's|S&P
Fitch|
Walmart|Wal-Mart
Costco|
IKEA|Ikea
Starbucks|
McDonald's|
Coca-Cola|
PepsiCo|Pepsi
Nestlé|Nestle
Unilever|
Danone|
Procter & Gamble|
Johnson & Johnson|
Pfizer|
Moderna|
BioNTech|
AstraZeneca|
Novartis|
Roche|
Sanofi|
GlaxoSmithKline|GSK
Merck|
Novo Nordisk|
Eli Lilly|
Monsanto|
Cargill|
Rio Tinto|
BHP|
Glencore|
ArcelorMittal|
Vale S.A.|
Maersk|
Lufthansa|
Air France|
British Airways|
Ryanair|
EasyJet|easyJet
Qantas|
Turkish Airlines|
Qatar Airways|
Etihad|
Delta Air Lines|
United Airlines|
American Airlines|
Malaysia Airlines|
Air India|
Disney|Walt Disney
Comcast|
Verizon|
AT&T|
Vodafone|
T-Mobile|
Telefónica|Telefonica
Orange S.A.|
Adidas|
Nike|
H&M|
LVMH|
Enron|
Halliburton|
Blackwater|
Palantir|
Motorola|
Yahoo|
eBay|
LinkedIn|
Reddit|
Snapchat|
Zoom|
Dell|
Hewlett-Packard|HP
AMD|
Philips|
ASML|
Harley-Davidson|
Caterpillar|
General Electric|GE
Westinghouse|
Bechtel|
Fannie Mae|
Freddie Mac|
Nasdaq|NASDAQ
New York Stock Exchange|NYSE
Dow Jones|
`
