/** Knows neither JUnit nor Python: its tests do, which run inside it all the same. */
module com.example {}
