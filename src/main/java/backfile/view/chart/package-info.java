/** Charts of numbers over time, drawn with block characters. */
package backfile.view.chart;
