package backfile.clutter.fact;

import java.util.Locale;
import java.util.Set;

/**
 * Cities that the style books of news agencies let stand alone in a dateline, without their country
 * or state, and capitals that are no other word.
 */
final class City {
  private static final Set<String> KNOWN =
      Set.of(
          ("abuja,accra,addis ababa,algiers,amman,amsterdam,ankara,athens,atlanta,baghdad,baltimore,"
                  + "bangkok,barcelona,beijing,beirut,belgrade,berlin,bogota,boston,brasilia,"
                  + "brussels,bucharest,budapest,buenos aires,cairo,canberra,caracas,chicago,"
                  + "cincinnati,cleveland,copenhagen,dakar,dallas,damascus,denver,detroit,dhaka,"
                  + "djibouti,doha,dubai,dublin,frankfurt,geneva,gibraltar,guatemala city,hanoi,"
                  + "havana,helsinki,hong kong,honolulu,houston,indianapolis,islamabad,istanbul,"
                  + "jakarta,jerusalem,johannesburg,kabul,kampala,kathmandu,khartoum,kiev,kyiv,"
                  + "kuala lumpur,kuwait city,lagos,las vegas,lima,lisbon,london,los angeles,"
                  + "luxembourg,macau,madrid,manila,mexico city,miami,milan,milwaukee,minneapolis,"
                  + "mogadishu,monaco,montreal,moscow,mumbai,munich,nairobi,new delhi,new orleans,"
                  + "new york,oklahoma city,oslo,ottawa,panama city,paris,philadelphia,phnom penh,"
                  + "phoenix,pittsburgh,prague,pyongyang,quebec city,reykjavik,riga,"
                  + "rio de janeiro,riyadh,rome,salt lake city,san antonio,san diego,san francisco,"
                  + "san marino,santiago,sao paulo,são paulo,seattle,seoul,shanghai,singapore,sofia,"
                  + "st. louis,stockholm,sydney,taipei,tallinn,tehran,tel aviv,tokyo,toronto,tunis,"
                  + "tripoli,united nations,vatican city,vienna,vilnius,warsaw,washington,yangon,"
                  + "zagreb,zurich")
              .split(","));

  private City() {}

  static boolean isKnown(String name) {
    return KNOWN.contains(name.toLowerCase(Locale.ROOT));
  }
}
