package org.supervision.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;

/** Lets forms post back to the address that is shown, not to the page's file. */
public class PrettyViewHandler extends ViewHandlerWrapper {

  /**
   * @param wrapped the view handler of the platform
   */
  public PrettyViewHandler(ViewHandler wrapped) {
    super(wrapped);
  }

  @Override
  public String getActionURL(FacesContext context, String viewId) {
    Object shown = context.getExternalContext().getRequestMap().get(Addresses.SHOWN);
    boolean samePage =
        context.getViewRoot() == null || viewId.equals(context.getViewRoot().getViewId());
    return shown instanceof String path && samePage
        ? withQuery(context, path)
        : super.getActionURL(context, viewId);
  }

  private static String withQuery(FacesContext context, String path) {
    Object query =
        context.getExternalContext().getRequestMap().get("jakarta.servlet.forward.query_string");
    return query == null ? path : path + "?" + query;
  }
}
